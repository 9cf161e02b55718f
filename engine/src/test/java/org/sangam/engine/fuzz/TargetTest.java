package org.sangam.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed seeds, each as it is and mutated a little; {@code bin/fuzz} goes on from there for as long as one likes. */
class TargetTest {

    private static final Path SEEDS = Path.of("src/test/resources/org/sangam/engine/fuzz");
    private static final int MUTANTS = 40;
    private static final long SEED = 20261123;

    /** Generous: a busy machine, cold code. What goes wrong in a loop takes minutes. */
    private static final long SLOWEST_MILLIS = 2_000;

    record Seed(Target target, Path file) {
        @Override
        public String toString() {
            return target + " " + file.getFileName();
        }
    }

    static Stream<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (Target target : Target.values()) {
            try (Stream<Path> files = Files.list(SEEDS.resolve(target.name()))) {
                files.sorted().forEach(file -> seeds.add(new Seed(target, file)));
            }
        }
        return seeds.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seed_and_its_mutants_are_read_without_failing(Seed seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed.file);
        seed.target.read(bytes);
        Random random = new Random(SEED);
        for (int i = 0; i < MUTANTS; i++) {
            seed.target.read(mutated(bytes, random));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_target_has_a_seed(Target target) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS.resolve(target.name()))) {
            assertThat(files).isNotEmpty();
        }
    }

    /** Repetitions that once took seconds: of words, marks, dates and lines, a hundred thousand letters each. */
    static Stream<String> repeated() {
        return Stream.of(
                "a",
                "A ",
                "a-",
                ".a.b",
                "May 20 ",
                "Jan 2019 - ",
                "Jan 2019 - Present\n",
                "Go ",
                "java ",
                "\n",
                "a\n",
                "| a ",
                "[at]",
                "a [at] b ",
                "1 lakh ",
                "Pune, ",
                "Ltd Pune ",
                "5 to 7 years of ",
                "- ",
                "((1",
                "+91 9");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void hundred_thousand_letters_of_one_thing_are_read_in_time(String part) {
        byte[] bytes = part.repeat(100_000 / part.length()).getBytes(StandardCharsets.UTF_8);
        Target.TEXT.read(bytes);
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        Target.TEXT.read(bytes);
        assertThat((thread.getCurrentThreadCpuTime() - before) / 1_000_000).isLessThan(SLOWEST_MILLIS);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        for (int i = 0; i <= random.nextInt(8) && mutant.length > 0; i++) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        int cut = mutant.length == 0 || random.nextInt(4) > 0 ? mutant.length : random.nextInt(mutant.length);
        return Arrays.copyOf(mutant, cut);
    }
}

package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sangam.engine.text.Found;

/**
 * A hundred and eight invented résumés, every shape of page crossed with every way of writing an entry. What a reader gets wrong is listed in
 * the failure, by seed.
 */
class GeneratedResumesTest {

    private static final int HOW_MANY = 108;

    private record Read(GeneratedResume resume, Profile profile) {}

    private static final List<Read> ALL = new ArrayList<>();

    @BeforeAll
    static void read_them_all() {
        LongStream.range(0, HOW_MANY)
                .mapToObj(GeneratedResume::of)
                .forEach(resume -> ALL.add(new Read(resume, ProfileReaderTest.READER.read(resume.read()))));
    }

    private static List<String> wrong(Function<Read, String> told, Function<Read, String> read) {
        return ALL.stream()
                .filter(r -> !told.apply(r).equals(read.apply(r)))
                .map(r -> "\n" + r.resume + "\n  told " + told.apply(r) + "\n  read " + read.apply(r))
                .toList();
    }

    @Test
    void names_are_found() {
        assertThat(wrong(r -> r.resume.who().name(), r -> "" + ProfileReaderTest.value(r.profile.name())))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void addresses_and_numbers_are_found() {
        assertThat(wrong(
                        r -> r.resume.who().email(),
                        r -> String.join(
                                ", ",
                                r.profile.emails().stream().map(Found::value).toList())))
                .isEmpty();
        assertThat(wrong(
                        r -> r.resume.who().phone(),
                        r -> String.join(
                                ", ",
                                r.profile.phones().stream().map(Found::value).toList())))
                .isEmpty();
    }

    @Test
    void every_title_company_and_date_is_found() {
        assertThat(wrong(r -> plain(r.resume.truth()), r -> plain(positions(r.profile))))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void schools_are_found() {
        assertThat(wrong(
                        r -> r.resume.who().school(),
                        r -> String.join(
                                ", ",
                                r.profile.education().stream()
                                        .map(e -> "" + e.school())
                                        .toList())))
                .hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> positions(Profile profile) {
        return profile.positions().stream()
                .map(p -> String.join(
                        " | ", "" + p.title(), "" + p.company(), "" + p.start(), p.current() ? "now" : "" + p.end()))
                .toList();
    }

    /** A full stop after "Ltd" is nobody's loss. */
    private static String plain(List<String> facts) {
        return String.join("\n       ", facts).replace(".", "").toLowerCase(Locale.ROOT);
    }
}

package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;

/**
 * How near two titles are, as far as their vectors tell: measured on pairs of titles whose families the graph knows, where
 * the nearness is known, by shares of the likeness of their vectors. Where groups are given, it says for pairs that the
 * graph does not know how often they are of one group.
 */
final class FitNearness implements Command {

    private static final int MOST_TITLES = 4_000;
    private static final int STEP = 50;
    private static final int STEPS = 1000 / STEP + 1;
    private static final long SEED = 7;

    @Override
    public String usage() {
        return "fit nearness --titles FILE [--spellings]";
    }

    /** @param group null when the file names none */
    private record Named(Role role, @Nullable String group, Encoded vector) {}

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        Path file = Path.of(options.wanted("--titles"));
        Encoder encoder = options.flag("--spellings") ? Encoder.ofSpellings() : Encoder.bundled();
        options.done();
        if (encoder.standsIn() && encoder == Encoder.bundled()) {
            throw new UnusableInput("The model cannot be read, so there is nothing to fit; see the warning above.");
        }
        List<Named> titles = encoded(read(file), encoder);
        int known =
                (int) titles.stream().filter(one -> one.role().family() != null).count();
        out.printf(Locale.ROOT, "%d titles, %d of a known family%n", titles.size(), known);
        byGraph(titles, out);
        byGroup(titles, out);
    }

    /** Distinct titles without their levels, in an order drawn by seed. */
    private static Map<Role, String> read(Path file) throws IOException, UnusableInput {
        List<String> lines;
        try {
            lines = new ArrayList<>(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            throw new UnusableInput("There is no file " + file + "; give one with a title on each line.");
        }
        Collections.shuffle(lines, new Random(SEED));
        Map<Role, String> titles = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", 2);
            Role role = Titles.bundled().read(cells[0]);
            if (!role.title().isEmpty() && titles.size() < MOST_TITLES) {
                titles.putIfAbsent(new Role(role.title(), role.family(), null), cells.length > 1 ? cells[1] : "");
            }
        }
        return titles;
    }

    private static List<Named> encoded(Map<Role, String> titles, Encoder encoder) {
        List<Role> roles = List.copyOf(titles.keySet());
        List<Encoded> vectors = encoder.encode(roles.stream().map(Role::title).toList());
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String group = titles.get(roles.get(i));
            all.add(new Named(roles.get(i), group == null || group.isEmpty() ? null : group, vectors.get(i)));
        }
        return all;
    }

    private static void byGraph(List<Named> titles, PrintStream out) {
        List<List<Integer>> bins = bins();
        for (int i = 0; i < titles.size(); i++) {
            for (int j = 0; j < i; j++) {
                Role one = titles.get(i).role();
                Role other = titles.get(j).role();
                if (one.family() != null && other.family() != null) {
                    int near = Titles.bundled().nearness(one.family(), other.family());
                    bins.get(bin(titles.get(i), titles.get(j))).add(near);
                }
            }
        }
        out.println("likeness from, pairs, mean nearness, a tenth at most, half at most, nine tenths at most");
        for (int bin = 0; bin < STEPS; bin++) {
            List<Integer> near = bins.get(bin);
            Collections.sort(near);
            if (!near.isEmpty()) {
                double mean =
                        near.stream().mapToInt(Integer::intValue).average().orElse(0);
                out.printf(
                        Locale.ROOT,
                        "%d\t%d\t%.0f\t%d\t%d\t%d%n",
                        bin * STEP,
                        near.size(),
                        mean,
                        near.get(near.size() / 10),
                        near.get(near.size() / 2),
                        near.get(near.size() * 9 / 10));
            }
        }
    }

    private static void byGroup(List<Named> titles, PrintStream out) {
        int[][] counts = new int[STEPS][STEPS];
        int longest = titles.stream()
                .mapToInt(one -> one.group() == null ? 0 : one.group().length())
                .max()
                .orElse(0);
        if (longest == 0) {
            return;
        }
        for (int i = 0; i < titles.size(); i++) {
            for (int j = 0; j < i; j++) {
                String one = titles.get(i).group();
                String other = titles.get(j).group();
                boolean known = titles.get(i).role().family() != null
                        && titles.get(j).role().family() != null;
                if (one != null && other != null && !known) {
                    counts[bin(titles.get(i), titles.get(j))][shared(one, other)]++;
                }
            }
        }
        out.println(
                "likeness from, pairs that the graph does not know, percent whose groups share so many letters or more");
        for (int bin = 0; bin < STEPS; bin++) {
            StringBuilder line = new StringBuilder();
            int all = java.util.Arrays.stream(counts[bin]).sum();
            int left = all;
            for (int letters = 0; letters <= longest && all > 0; letters++) {
                line.append(String.format(Locale.ROOT, "\t%.1f", 100.0 * left / all));
                left -= counts[bin][letters];
            }
            if (all > 0) {
                out.println(bin * STEP + "\t" + all + line);
            }
        }
    }

    private static int shared(String one, String other) {
        int same = 0;
        while (same < Math.min(Math.min(one.length(), other.length()), STEPS - 1)
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int bin(Named one, Named other) {
        return Math.max(0, one.vector().likeness(other.vector())) / STEP;
    }

    private static List<List<Integer>> bins() {
        List<List<Integer>> bins = new ArrayList<>();
        for (int bin = 0; bin < STEPS; bin++) {
            bins.add(new ArrayList<>());
        }
        return bins;
    }
}

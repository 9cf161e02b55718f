package org.sangam.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same questions to our codes and to Lucene, on the same vectors with the same filters: each seeks as few candidates as
 * give it a recall of .99 of the true ten, then all are timed in turn, question by question. What stays below says so.
 */
final class PeerSpeed {

    /** A graph takes one to two milliseconds a vector to build, so that more are built only where that is asked for. */
    private static final int USUAL = 50_000;

    private static final int MOST = 1_000_000;
    private static final double EQUAL = .99;
    private static final int[] OURS = {64, 128, 256, 512, 1000, 2000, 4000, 8000};
    private static final int[] THEIRS = {10, 15, 20, 30, 50, 80, 120, 200, 400, 800};
    private static final int ROUNDS = 3;
    private static final int FILTERS = 3;
    private static final String[] NAMES = {"", "-filter10", "-filter1"};

    private final int vectors;
    private final int jobs;

    PeerSpeed(int vectors, int jobs) {
        this.vectors = vectors;
        this.jobs = jobs;
    }

    /** How many vectors are compared at most: what was given, or else as many as take a minute or two. */
    static int size(Optional<String> given) throws WrongUsage {
        String number = given.orElse(Integer.toString(USUAL));
        if (!number.matches("[1-9][0-9]{0,6}") || Integer.parseInt(number) > MOST) {
            throw new WrongUsage("--peers wants a number of vectors from 1 to " + MOST + ", not " + number + ".");
        }
        return Integer.parseInt(number);
    }

    List<Measure> run() throws IOException {
        Path folder = Files.createTempDirectory("sangam-speed");
        try (LuceneVectors graph = new LuceneVectors(folder.resolve("graph"), true);
                LuceneVectors flat = new LuceneVectors(folder.resolve("flat"), false)) {
            Crowd crowd = new Crowd(vectors, (from, some) -> {
                graph.add(from, some);
                flat.add(from, some);
            });
            graph.open();
            flat.open();
            List<Measure> measures = new ArrayList<>();
            for (int share = 0; share < FILTERS; share++) {
                measures.addAll(compare(crowd, graph, flat, share));
            }
            return measures;
        } finally {
            delete(folder);
        }
    }

    private List<Measure> compare(Crowd crowd, LuceneVectors graph, LuceneVectors flat, int share) {
        int every = Crowd.SHARES[share];
        Tuned ours = tuned(
                crowd,
                share,
                OURS,
                candidates -> question -> crowd.nearest(question, candidates, crowd.allowed(share))
                        .rows());
        Tuned hnsw =
                tuned(crowd, share, THEIRS, asked -> question -> graph.nearest(question, Crowd.BEST, asked, every));
        Tuned whole =
                tuned(crowd, share, THEIRS, asked -> question -> flat.nearest(question, Crowd.BEST, asked, every));
        Stopwatch[] watches = {new Stopwatch(), new Stopwatch(), new Stopwatch()};
        for (int i = 0; i < ROUNDS * Crowd.QUESTIONS; i++) {
            float[] question = crowd.question(i);
            watches[0].time(() -> ours.search.nearest(question));
            watches[1].time(() -> hnsw.search.nearest(question));
            watches[2].time(() -> whole.search.nearest(question));
        }
        return List.of(
                row("hnsw-ms" + NAMES[share], watches[0], ours, watches[1], hnsw, graph.name()),
                row("flat-ms" + NAMES[share], watches[0], ours, watches[2], whole, flat.name()));
    }

    /** The first setting that finds enough, or else the last. */
    private static Tuned tuned(Crowd crowd, int share, int[] settings, IntFunction<Search> searches) {
        Tuned tuned = new Tuned(searches.apply(settings[0]), settings[0], 0);
        for (int i = 0; i < settings.length && tuned.recall < EQUAL; i++) {
            Search search = searches.apply(settings[i]);
            double recall = IntStream.range(0, Crowd.QUESTIONS)
                    .mapToDouble(q -> crowd.recall(share, q, search.nearest(crowd.question(q))))
                    .average()
                    .orElse(0);
            tuned = new Tuned(search, settings[i], recall);
        }
        return tuned;
    }

    private Measure row(String name, Stopwatch watch, Tuned ours, Stopwatch theirs, Tuned peer, String who) {
        String settings = String.format(
                Locale.ROOT,
                "%s, %d asked, recall %.3f; ours %d candidates, recall %.3f; %d threads each",
                who,
                peer.asked,
                peer.recall,
                ours.asked,
                ours.recall,
                Crowd.THREADS);
        return new Measure(name, "ms", watch.at(.5), null, true, vectors, jobs, settings, theirs.at(.5));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Finds the rows nearest to a question. */
    private interface Search {
        int[] nearest(float[] question);
    }

    private record Tuned(Search search, int asked, double recall) {}
}

package org.sangam.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The vector kernel alone, on distinct vectors: how long a scan takes, alone and many at once, and how many of the ten
 * nearest by float it finds.
 */
final class KernelSpeed {

    private static final int CANDIDATES = 2000;
    /** As many as a job's list of people holds. */
    private static final int LISTED = 200;

    private static final int TOGETHER = 64;
    private static final int BATCHES = 5;
    private static final int ROUNDS = 3;
    private static final int ALL_JOBS = 500_000;
    private static final int ALL_PEOPLE = 3_700_000;
    private static final String[] NAMES = {"", "-filter10", "-filter1", "-filter01"};

    private final int people;
    private final int jobs;

    KernelSpeed(int people, int jobs) {
        this.people = people;
        this.jobs = jobs;
    }

    List<Measure> run() {
        Crowd crowd = new Crowd(people, (row, vectors) -> {});
        Stopwatch signs = new Stopwatch();
        Stopwatch all = new Stopwatch();
        for (int i = 0; i < ROUNDS * Crowd.QUESTIONS; i++) {
            float[] question = crowd.question(i);
            signs.time(() -> crowd.scan(List.of(question), CANDIDATES));
            all.time(() -> crowd.nearest(question, CANDIDATES, null));
        }
        List<Measure> measures = new ArrayList<>();
        measures.add(row("kernel-1bit-ms", "ms", signs.at(.5), 8, true));
        measures.add(row("kernel-int8-ms", "ms", all.at(.5), 14, true));
        for (int share = 0; share < Crowd.SHARES.length; share++) {
            measures.add(row("kernel-recall10" + NAMES[share], "share", crowd.recall(share, CANDIDATES), .99, false));
        }
        double second = together(crowd);
        measures.add(row("batched-per-s", "1/s", second, 850, false));
        double minutes = (double) ALL_JOBS * ALL_PEOPLE / (second * people) / 60;
        measures.add(row("all-pairs-min", "min", minutes, 12, true));
        return measures;
    }

    /** Questions a second, each with its list of the nearest by signs. */
    private static double together(Crowd crowd) {
        List<float[]> questions = new ArrayList<>();
        while (questions.size() < TOGETHER) {
            questions.addAll(crowd.questions());
        }
        Collections.shuffle(questions, new Random(1));
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < BATCHES; i++) {
            watch.time(() -> crowd.scan(questions, LISTED));
        }
        return questions.size() * 1000.0 / watch.at(.5);
    }

    private Measure row(String name, String unit, double ours, double goal, boolean lower) {
        return new Measure(name, unit, ours, goal, lower, people, jobs);
    }
}

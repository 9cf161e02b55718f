package org.sangam.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Codes;

/**
 * The vector kernel alone, on distinct vectors: how long a scan takes, and how many of the ten nearest by float it finds,
 * also among a tenth, a hundredth and a thousandth of the rows. Truth is worked out while the vectors are made, so that
 * they need not be kept as floats.
 */
final class KernelSpeed {

    private static final int QUESTIONS = 32;
    private static final int BEST = 10;
    private static final int CANDIDATES = 4000;
    private static final int[] SHARES = {1, 10, 100, 1000};
    private static final String[] NAMES = {"", "-filter10", "-filter1", "-filter01"};
    private static final int THREADS = 2;

    private final int rows;
    private final Clusters clusters = new Clusters(7);
    private final Codes codes;
    private final float[][] questions = new float[QUESTIONS][];
    private final List<List<Truth>> truths = new ArrayList<>();

    KernelSpeed(int rows) {
        this.rows = rows;
        this.codes = new Codes(Clusters.DIMENSIONS, rows);
    }

    List<Measure> run(int people, int jobs) {
        fill();
        List<Measure> measures = new ArrayList<>();
        Stopwatch signs = new Stopwatch();
        Stopwatch all = new Stopwatch();
        for (int i = 0; i < 3 * QUESTIONS; i++) {
            float[] question = questions[i % QUESTIONS];
            signs.time(() -> scanSigns(question));
            all.time(() -> nearest(question, null));
        }
        measures.add(new Measure("kernel-1bit-ms", "ms", signs.at(.5), 8.0, true, people, jobs));
        measures.add(new Measure("kernel-int8-ms", "ms", all.at(.5), 14.0, true, people, jobs));
        for (int share = 0; share < SHARES.length; share++) {
            measures.add(
                    new Measure("kernel-recall10" + NAMES[share], "share", recall(share), .99, false, people, jobs));
        }
        return measures;
    }

    private void fill() {
        for (int q = 0; q < QUESTIONS; q++) {
            questions[q] = clusters.vector((int) (rows + 40L + q * (long) rows / QUESTIONS / 40 * 40) % rows + 1);
            truths.add(IntStream.of(SHARES).mapToObj(share -> new Truth()).toList());
        }
        int chunk = 4096;
        for (int from = 0; from < rows; from += chunk) {
            int start = from;
            float[][] made = new float[Math.min(chunk, rows - from)][];
            Arrays.parallelSetAll(made, i -> clusters.vector(start + i));
            for (float[] vector : made) {
                codes.add(vector);
            }
            IntStream.range(0, QUESTIONS).parallel().forEach(q -> weigh(q, start, made));
        }
    }

    private void weigh(int q, int start, float[][] made) {
        for (int i = 0; i < made.length; i++) {
            float dot = dot(questions[q], made[i]);
            for (int share = 0; share < SHARES.length; share++) {
                if ((start + i) % SHARES[share] == 0) {
                    truths.get(q).get(share).offer(start + i, dot);
                }
            }
        }
    }

    private static float dot(float[] a, float[] b) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        for (int i = 0; i < a.length; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        return sum0 + sum1 + sum2 + sum3;
    }

    private void scanSigns(float[] question) {
        long[] signs = codes.signs(question);
        IntStream.range(0, THREADS)
                .parallel()
                .forEach(thread -> codes.scan(
                        signs,
                        new Codes.Shortlist(CANDIDATES, Clusters.DIMENSIONS),
                        from(thread),
                        from(thread + 1),
                        null));
    }

    private Codes.Nearest nearest(float[] question, @Nullable BitSet allowed) {
        List<Codes.Nearest> parts = IntStream.range(0, THREADS)
                .parallel()
                .mapToObj(thread ->
                        codes.nearest(question, BEST, CANDIDATES / THREADS, from(thread), from(thread + 1), allowed))
                .toList();
        Codes.Nearest nearest = parts.getFirst();
        parts.subList(1, parts.size()).forEach(nearest::offerAll);
        return nearest;
    }

    private int from(int thread) {
        return (int) ((long) rows * thread / THREADS) / 8 * 8 + (thread == THREADS ? rows % 8 : 0);
    }

    private double recall(int share) {
        BitSet allowed = new BitSet(rows);
        for (int row = 0; row < rows; row += SHARES[share]) {
            allowed.set(row);
        }
        int found = 0;
        int wanted = 0;
        for (int q = 0; q < QUESTIONS; q++) {
            List<Integer> rowsFound = Arrays.stream(
                            nearest(questions[q], share == 0 ? null : allowed).rows())
                    .boxed()
                    .toList();
            List<Integer> truth = truths.get(q).get(share).rows();
            wanted += truth.size();
            found += (int) truth.stream().filter(rowsFound::contains).count();
        }
        return found / (double) wanted;
    }

    /** The ten nearest by float. */
    private static final class Truth {

        private final int[] rows = new int[BEST];
        private final float[] dots = new float[BEST];
        private int size;

        void offer(int row, float dot) {
            if (size == BEST && dot <= dots[BEST - 1]) {
                return;
            }
            int at = size < BEST ? size++ : BEST - 1;
            while (at > 0 && dot > dots[at - 1]) {
                rows[at] = rows[at - 1];
                dots[at] = dots[at - 1];
                at--;
            }
            rows[at] = row;
            dots[at] = dot;
        }

        List<Integer> rows() {
            return Arrays.stream(rows, 0, size).boxed().toList();
        }
    }
}

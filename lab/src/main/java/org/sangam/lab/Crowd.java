package org.sangam.lab;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Codes;
import org.sangam.engine.encode.Nearest;

/**
 * Distinct vectors as codes, and some questions near to them with the true ten nearest by float: among all, a tenth, a
 * hundredth and a thousandth of them. Truth is worked out while the vectors are drawn, so that they need not be kept as
 * floats.
 */
final class Crowd {

    static final int QUESTIONS = 32;
    static final int BEST = 10;

    /** Every how-manieth row counts. */
    static final int[] SHARES = {1, 10, 100, 1000};

    static final int THREADS = 2;

    private static final int CHUNK = 4096;

    private final int rows;
    private final Codes codes;
    private final float[][] questions = new float[QUESTIONS][];
    private final Nearest[][] truths = new Nearest[SHARES.length][QUESTIONS];
    private final List<long[]> allowed;

    /** @param seen is given the vectors too, some at a time, with the row of the first */
    Crowd(int rows, BiConsumer<Integer, float[][]> seen) {
        this.rows = rows;
        this.codes = new Codes(new float[Clusters.DIMENSIONS], rows);
        this.allowed = IntStream.of(SHARES).mapToObj(this::every).toList();
        Clusters clusters = new Clusters(7);
        for (int q = 0; q < QUESTIONS; q++) {
            questions[q] = near(clusters, (int) ((q * 2L + 1) * rows / (2 * QUESTIONS)));
            for (int share = 0; share < SHARES.length; share++) {
                truths[share][q] = new Nearest(BEST);
            }
        }
        for (int from = 0; from < rows; from += CHUNK) {
            fill(from, draw(clusters, from, Math.min(rows, from + CHUNK)), seen);
        }
    }

    float[] question(int number) {
        return questions[number % QUESTIONS];
    }

    List<float[]> questions() {
        return List.of(questions);
    }

    /** The rows that count, one bit each; null where all do. */
    long @Nullable [] allowed(int share) {
        return share == 0 ? null : allowed.get(share);
    }

    /** The nearest, by all threads at once. */
    Nearest nearest(float[] question, int candidates, long @Nullable [] counted) {
        List<Nearest> parts = IntStream.range(0, THREADS)
                .parallel()
                .mapToObj(thread ->
                        codes.nearest(question, BEST, candidates / THREADS, from(thread), from(thread + 1), counted))
                .toList();
        Nearest nearest = parts.getFirst();
        parts.subList(1, parts.size()).forEach(nearest::offerAll);
        return nearest;
    }

    /** The scans of the signs alone for some questions, by all threads at once. */
    void scan(List<float[]> asked, int candidates) {
        IntStream.range(0, THREADS)
                .parallel()
                .forEach(thread -> codes.shortlists(asked, candidates / THREADS, from(thread), from(thread + 1)));
    }

    /** The share of the true ten that were found for a question. */
    double recall(int share, int question, int[] found) {
        int[] truth = truths[share][question].rows();
        return Arrays.stream(truth)
                        .filter(row -> Arrays.stream(found).anyMatch(one -> one == row))
                        .count()
                / (double) truth.length;
    }

    /** The mean share of the true ten that are found with so many candidates. */
    double recall(int share, int candidates) {
        return IntStream.range(0, QUESTIONS)
                .mapToDouble(q -> recall(
                        share,
                        q,
                        nearest(questions[q], candidates, allowed(share)).rows()))
                .average()
                .orElse(0);
    }

    private int from(int thread) {
        return thread == THREADS ? rows : (int) ((long) rows * thread / THREADS) / Long.SIZE * Long.SIZE;
    }

    /** A vector beside one of the crowd, and not in it. */
    private static float[] near(Clusters clusters, int row) {
        float[] vector = clusters.vector(row);
        float[] aside = clusters.vector(Integer.MAX_VALUE - row);
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] += aside[i] / 2;
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private static float[][] draw(Clusters clusters, int from, int to) {
        float[][] drawn = new float[to - from][];
        IntStream.range(0, THREADS).parallel().forEach(thread -> {
            Clusters.Drawing drawing = clusters.drawing();
            for (int i = drawn.length * thread / THREADS; i < drawn.length * (thread + 1) / THREADS; i++) {
                drawn[i] = drawing.vector(from + i);
            }
        });
        return drawn;
    }

    private void fill(int from, float[][] drawn, BiConsumer<Integer, float[][]> seen) {
        for (float[] vector : drawn) {
            codes.add(vector);
        }
        seen.accept(from, drawn);
        IntStream.range(0, QUESTIONS).parallel().forEach(q -> weigh(q, from, drawn));
    }

    private void weigh(int q, int from, float[][] drawn) {
        for (int i = 0; i < drawn.length; i++) {
            float dot = dot(questions[q], drawn[i]);
            for (int share = 0; share < SHARES.length; share++) {
                if ((from + i) % SHARES[share] == 0) {
                    truths[share][q].offer(from + i, dot);
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
        return sum0 + sum1 + (sum2 + sum3);
    }

    private long[] every(int share) {
        long[] bits = new long[Math.ceilDiv(rows, Long.SIZE)];
        for (int row = 0; row < rows; row += share) {
            bits[row / Long.SIZE] |= 1L << row;
        }
        return bits;
    }
}

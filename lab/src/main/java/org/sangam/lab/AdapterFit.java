package org.sangam.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits a square matrix, from the identity, so that under it two names of one occupation are alike and names of other
 * occupations in the same batch are not: the chance of picking the partner among all, in both directions (InfoNCE; van den
 * Oord et al. 2018), by steps of Adam (Kingma and Ba 2015). Every number is one chain of additions in one order, whatever
 * the machine and however many threads, so that the same vectors give the same matrix.
 */
final class AdapterFit {

    private static final int WIDTH = Clusters.DIMENSIONS;
    private static final int BATCH = 768;
    private static final int ROUNDS = 2;
    private static final float TEMPERATURE = .05f;
    private static final double RATE = .001;
    private static final double FIRST = .9;
    private static final double SECOND = .999;
    private static final double SMALL = 1e-8;
    private static final long SEED = 20;

    private final List<float[][]> occupations;
    private final float[] weights = new float[WIDTH * WIDTH];
    private final double[] mean = new double[WIDTH * WIDTH];
    private final double[] square = new double[WIDTH * WIDTH];
    private int steps;

    /** @param occupations the vectors of the names of each */
    AdapterFit(List<float[][]> occupations) {
        this.occupations = occupations;
        for (int i = 0; i < WIDTH; i++) {
            weights[i * WIDTH + i] = 1;
        }
    }

    /** Row by row, the matrix that a vector is multiplied by. */
    float[] fit() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<Pair> pairs = pairs(random);
            for (int from = 0; from < pairs.size(); from += BATCH) {
                step(pairs.subList(from, Math.min(pairs.size(), from + BATCH)));
            }
        }
        return weights.clone();
    }

    /** Each name with the next of its occupation, in an order drawn anew. */
    private List<Pair> pairs(Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (int occupation = 0; occupation < occupations.size(); occupation++) {
            List<float[]> names = new ArrayList<>(List.of(occupations.get(occupation)));
            Collections.shuffle(names, random);
            for (int i = 0; i < names.size() && names.size() > 1; i++) {
                pairs.add(new Pair(names.get(i), names.get((i + 1) % names.size()), occupation));
            }
        }
        Collections.shuffle(pairs, random);
        return pairs;
    }

    private void step(List<Pair> pairs) {
        int rows = pairs.size();
        float[] left = gather(pairs.stream().map(Pair::one).toList());
        float[] right = gather(pairs.stream().map(Pair::other).toList());
        Side one = new Side(left, product(left, rows, weights, WIDTH, WIDTH), rows);
        Side other = new Side(right, product(right, rows, weights, WIDTH, WIDTH), rows);
        float[] likeness = product(one.unit, rows, turned(other.unit, rows, WIDTH), WIDTH, rows);
        float[] pull = pull(likeness, pairs);
        float[] gradient = one.gradient(product(pull, rows, other.unit, rows, WIDTH));
        float[] more = other.gradient(product(turned(pull, rows, rows), rows, one.unit, rows, WIDTH));
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += more[i];
        }
        move(gradient);
    }

    /** By how much each likeness should fall: what is picked falsely, less what should be picked, both ways. */
    private static float[] pull(float[] likeness, List<Pair> pairs) {
        int rows = pairs.size();
        double[] down = new double[rows];
        double[] across = new double[rows];
        double[] chances = new double[rows * rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < rows; j++) {
                boolean kin = i != j && pairs.get(i).occupation == pairs.get(j).occupation;
                double chance = kin ? 0 : StrictMath.exp((likeness[i * rows + j] - 1) / TEMPERATURE);
                chances[i * rows + j] = chance;
                across[i] += chance;
                down[j] += chance;
            }
        }
        float[] pull = new float[rows * rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < rows; j++) {
                double picked = chances[i * rows + j] / across[i] + chances[i * rows + j] / down[j];
                pull[i * rows + j] = (float) ((picked - (i == j ? 2 : 0)) / (2.0 * rows * TEMPERATURE));
            }
        }
        return pull;
    }

    private void move(float[] gradient) {
        steps++;
        double first = 1 - StrictMath.pow(FIRST, steps);
        double second = 1 - StrictMath.pow(SECOND, steps);
        for (int i = 0; i < weights.length; i++) {
            mean[i] = FIRST * mean[i] + (1 - FIRST) * gradient[i];
            square[i] = SECOND * square[i] + (1 - SECOND) * gradient[i] * gradient[i];
            weights[i] -= (float) (RATE * (mean[i] / first) / (Math.sqrt(square[i] / second) + SMALL));
        }
    }

    /** {@code from} of so many rows times a matrix of {@code inner} rows and {@code columns}. */
    private static float[] product(float[] from, int rows, float[] matrix, int inner, int columns) {
        float[] to = new float[rows * columns];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = 0; i < inner; i++) {
                addTimes(from[row * inner + i], matrix, i * columns, to, row * columns, columns);
            }
        });
        return to;
    }

    private static void addTimes(float times, float[] from, int at, float[] to, int start, int length) {
        for (int i = 0; i < length; i++) {
            to[start + i] = Math.fma(times, from[at + i], to[start + i]);
        }
    }

    private static float[] turned(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = matrix[row * columns + column];
            }
        }
        return turned;
    }

    private static float[] gather(List<float[]> vectors) {
        float[] all = new float[vectors.size() * WIDTH];
        for (int i = 0; i < vectors.size(); i++) {
            System.arraycopy(vectors.get(i), 0, all, i * WIDTH, WIDTH);
        }
        return all;
    }

    /** Two names of an occupation. */
    private static final class Pair {

        private final float[] one;
        private final float[] other;
        private final int occupation;

        Pair(float[] one, float[] other, int occupation) {
            this.one = one;
            this.other = other;
            this.occupation = occupation;
        }

        float[] one() {
            return one;
        }

        float[] other() {
            return other;
        }
    }

    /** The vectors of one side of a batch, before and after the matrix and at length 1. */
    private static final class Side {

        private final float[] vectors;
        private final float[] unit;
        private final double[] lengths;
        private final int rows;

        Side(float[] vectors, float[] moved, int rows) {
            this.vectors = vectors;
            this.unit = moved;
            this.rows = rows;
            this.lengths = new double[rows];
            for (int row = 0; row < rows; row++) {
                lengths[row] = Math.sqrt(dot(moved, moved, row * WIDTH));
                for (int i = row * WIDTH; i < (row + 1) * WIDTH; i++) {
                    unit[i] = (float) (moved[i] / lengths[row]);
                }
            }
        }

        /** What the matrix gets of a gradient on the vectors of length 1. */
        float[] gradient(float[] ofUnit) {
            for (int row = 0; row < rows; row++) {
                double along = dot(ofUnit, unit, row * WIDTH);
                for (int i = row * WIDTH; i < (row + 1) * WIDTH; i++) {
                    ofUnit[i] = (float) ((ofUnit[i] - along * unit[i]) / lengths[row]);
                }
            }
            return product(turned(vectors, rows, WIDTH), WIDTH, ofUnit, rows, WIDTH);
        }

        private static double dot(float[] one, float[] other, int at) {
            double sum = 0;
            for (int i = at; i < at + WIDTH; i++) {
                sum += (double) one[i] * other[i];
            }
            return sum;
        }
    }
}

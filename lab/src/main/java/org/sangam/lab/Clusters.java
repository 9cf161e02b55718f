package org.sangam.lab;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Unit vectors in clusters of clusters, all distinct, each drawn from its number alone: what titles look like to an encoder.
 * Numbers that share 40 neighbours also share 400, 4,000 and so on, and each tenfold circle is less alike, by .15 of
 * cosine. Six thousand names of ESCO and O*NET occupations, encoded and centred, are about so: the first, tenth and hundredth
 * neighbour have a cosine of .70, .49 and .32, and a tenth of them .53, .32 and .12.
 */
final class Clusters {

    static final int DIMENSIONS = 384;

    private static final int[] CIRCLES = {400_000, 40_000, 4_000, 400, 40};
    private static final float CIRCLE = (float) Math.sqrt(.15);
    private static final float OWN = (float) Math.sqrt(.25);
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;

    Clusters(long seed) {
        this.seed = seed;
    }

    float[] vector(int number) {
        return new Drawing().vector(number);
    }

    /** Draws vectors one after the other, and keeps what neighbours share. */
    Drawing drawing() {
        return new Drawing();
    }

    final class Drawing {

        private final int[] drawn = new int[CIRCLES.length];
        private final float[][] circles = new float[CIRCLES.length][DIMENSIONS];

        private Drawing() {
            Arrays.fill(drawn, -1);
        }

        float[] vector(int number) {
            float[] vector = new float[DIMENSIONS];
            add(vector, random(CIRCLES.length, number), OWN);
            for (int circle = 0; circle < CIRCLES.length; circle++) {
                int which = number / CIRCLES[circle];
                if (drawn[circle] != which) {
                    drawn[circle] = which;
                    circles[circle] = new float[DIMENSIONS];
                    add(circles[circle], random(circle, which), CIRCLE);
                }
                for (int i = 0; i < DIMENSIONS; i++) {
                    vector[i] += circles[circle][i];
                }
            }
            return unit(vector);
        }
    }

    private SplittableRandom random(int circle, int number) {
        return new SplittableRandom(seed * GOLDEN + ((long) circle << Integer.SIZE) + number).split();
    }

    /** Nearly normal parts: sums of four bytes. */
    private static void add(float[] vector, SplittableRandom random, float weight) {
        for (int i = 0; i < DIMENSIONS; i += 2) {
            long bits = random.nextLong();
            vector[i] += weight * sum((int) bits);
            vector[i + 1] += weight * sum((int) (bits >>> Integer.SIZE));
        }
    }

    private static int sum(int bits) {
        return (byte) bits + (byte) (bits >> 8) + (byte) (bits >> 16) + (byte) (bits >> 24);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}

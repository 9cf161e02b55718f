package org.sangam.lab;

import java.util.SplittableRandom;

/** Unit vectors around centres, all distinct, each drawn from its number alone: what titles look like to an encoder. */
final class Clusters {

    static final int DIMENSIONS = 384;

    private static final int MEMBERS = 40;
    private static final float SPREAD = 0.8f;

    private final long seed;

    Clusters(long seed) {
        this.seed = seed;
    }

    float[] vector(int number) {
        float[] vector = new float[DIMENSIONS];
        add(vector, new SplittableRandom(seed ^ number / MEMBERS * 0x9E3779B97F4A7C15L), 1);
        add(vector, new SplittableRandom(seed * 31 ^ ~(number * 0xD1B54A32D192ED03L)), SPREAD);
        return unit(vector);
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

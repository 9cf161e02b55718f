package org.sangam.engine.encode;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as 384 bytes: the direction of its vector, whose length says nothing. Likeness is worked out in whole numbers and
 * one exact division, so that it is the same wherever and whenever it is asked again.
 */
public final class Encoded {

    /** How many numbers a text becomes. */
    public static final int DIMENSIONS = Transformer.WIDTH;

    private static final int LARGEST = Byte.MAX_VALUE;

    private final byte[] values;
    private final int square;

    private Encoded(byte[] values) {
        this.values = values;
        this.square = dot(values, values);
    }

    /**
     * A vector that was kept.
     *
     * @throws IllegalArgumentException when there are not as many bytes as dimensions
     */
    public static Encoded of(byte[] kept) {
        if (kept.length != DIMENSIONS) {
            throw new IllegalArgumentException(
                    "A vector has " + DIMENSIONS + " bytes, not " + kept.length + "; encode its text again");
        }
        return new Encoded(kept.clone());
    }

    /** The nearest that bytes come to the vector, its greatest part being 127 or -127. */
    static Encoded of(float[] vector) {
        float greatest = 0;
        for (float value : vector) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        byte[] values = new byte[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS && greatest > 0; i++) {
            values[i] = (byte) Math.round(vector[i] * LARGEST / greatest);
        }
        return new Encoded(values);
    }

    /** The bytes, to be kept and given to {@link #of(byte[])} again. */
    public byte[] bytes() {
        return values.clone();
    }

    /** The vector with length 1. */
    public float[] unit() {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = square == 0 ? 0 : values[i] * scale();
        }
        return vector;
    }

    /** What one step of a byte stands for in the vector of length 1. */
    public float scale() {
        return square == 0 ? 0 : (float) (1 / Math.sqrt(square));
    }

    /** One bit a dimension, 64 to a word, the least first: whether the number there is above nothing. */
    public long[] signs() {
        BitSet above = new BitSet(DIMENSIONS);
        for (int i = 0; i < DIMENSIONS; i++) {
            above.set(i, values[i] > 0);
        }
        return Arrays.copyOf(above.toLongArray(), DIMENSIONS / Long.SIZE);
    }

    /** How alike two texts are, in thousandths: the cosine of their vectors, 1000 for the same direction. */
    public int likeness(Encoded other) {
        if (square == 0 || other.square == 0) {
            return 0;
        }
        return (int) Math.round(1000.0 * dot(values, other.values) / Math.sqrt((double) square * other.square));
    }

    private static int dot(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Encoded that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}

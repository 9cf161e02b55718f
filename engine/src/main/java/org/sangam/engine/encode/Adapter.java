package org.sangam.engine.encode;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One matrix laid over the model's vectors, fitted so that names of one occupation come nearer to each other than to
 * those of another. Its file holds 384 rows of 384 numbers of two bytes, 8192 being one.
 */
public final class Adapter {

    private static final int ONE = 8192;
    private static final int NUMBERS = Encoded.DIMENSIONS * Encoded.DIMENSIONS;

    private final Matrix matrix;
    private final Arithmetic arithmetic = Arithmetic.ofThisMachine();

    private Adapter(float[] weights) {
        this.matrix = new Matrix(weights, new float[Encoded.DIMENSIONS]);
    }

    /** As it is read from a file. */
    public static Adapter read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(file)) {
            float[] weights = new float[NUMBERS];
            byte[] bytes = in.readNBytes(NUMBERS * Short.BYTES);
            if (bytes.length < NUMBERS * Short.BYTES) {
                throw new IOException("An adapter has " + NUMBERS + " numbers of two bytes, and this one ends before");
            }
            for (int i = 0; i < NUMBERS; i++) {
                weights[i] = (short) ((bytes[2 * i] << Byte.SIZE) | (bytes[2 * i + 1] & 0xff)) * (1f / ONE);
            }
            return new Adapter(weights);
        }
    }

    /** Writes a file for {@link #read}; what is beyond four either way is cut there. */
    public static void write(float[] weights, OutputStream file) throws IOException {
        byte[] bytes = new byte[NUMBERS * Short.BYTES];
        for (int i = 0; i < NUMBERS; i++) {
            int number = Math.clamp(Math.round(weights[i] * ONE), Short.MIN_VALUE, Short.MAX_VALUE);
            bytes[2 * i] = (byte) (number >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) number;
        }
        file.write(bytes);
    }

    static Adapter bundled() throws IOException {
        return read(Objects.requireNonNull(Adapter.class.getResourceAsStream("adapter.bin")));
    }

    List<float[]> adapt(float[][] vectors) {
        List<float[]> adapted = new ArrayList<>();
        for (float[] vector : vectors) {
            float[] to = new float[Encoded.DIMENSIONS];
            arithmetic.multiply(vector, 1, matrix, to);
            Transformer.unit(to);
            adapted.add(to);
        }
        return adapted;
    }
}

package org.sangam.engine.encode;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One matrix laid over the model's vectors, fitted so that names of one occupation come nearer to each other than to
 * those of another. Its file holds 384 rows of 384 numbers of two bytes, 8192 being one.
 */
final class Adapter {

    private static final float STEP = 1 / 8192f;

    private final Matrix matrix;
    private final Arithmetic arithmetic;

    private Adapter(Matrix matrix, Arithmetic arithmetic) {
        this.matrix = matrix;
        this.arithmetic = arithmetic;
    }

    static Adapter bundled(Arithmetic arithmetic) throws IOException {
        InputStream file = Objects.requireNonNull(Adapter.class.getResourceAsStream("adapter.bin"));
        try (DataInputStream in = new DataInputStream(file)) {
            float[] weights = new float[Encoded.DIMENSIONS * Encoded.DIMENSIONS];
            byte[] bytes = in.readNBytes(weights.length * Short.BYTES);
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (short) ((bytes[2 * i] << Byte.SIZE) | (bytes[2 * i + 1] & 0xff)) * STEP;
            }
            return new Adapter(new Matrix(weights, new float[Encoded.DIMENSIONS]), arithmetic);
        }
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

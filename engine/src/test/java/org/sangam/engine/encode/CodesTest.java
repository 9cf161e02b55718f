package org.sangam.engine.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final int DIMENSIONS = 128;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 64, 65, 1003})
    void every_row_is_found_by_its_own_vector_also_past_the_last_full_block(int rows) {
        Codes codes = new Codes(DIMENSIONS, rows);
        float[][] vectors = fill(codes, rows);
        for (int row = 0; row < rows; row++) {
            assertThat(codes.nearest(vectors[row], 1, 50, 0, rows, null).rows()).containsExactly(row);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1003})
    void a_row_that_is_not_allowed_is_never_found(int rows) {
        Codes codes = new Codes(DIMENSIONS, rows);
        float[][] vectors = fill(codes, rows);
        BitSet allowed = new BitSet();
        allowed.set(0, rows);
        allowed.clear(rows - 1);
        assertThat(codes.nearest(vectors[rows - 1], rows, rows, 0, rows, allowed)
                        .rows())
                .hasSize(rows - 1)
                .doesNotContain(rows - 1);
    }

    private static float[][] fill(Codes codes, int rows) {
        Random random = new Random(5);
        float[][] vectors = new float[rows][];
        for (int row = 0; row < rows; row++) {
            vectors[row] = unit(random);
            codes.add(vectors[row]);
        }
        return vectors;
    }

    private static float[] unit(Random random) {
        float[] vector = new float[DIMENSIONS];
        double square = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}

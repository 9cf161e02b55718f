package org.sangam.engine.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final int ALWAYS_BY_SIGNS = 0;
    private static final float[] MIDDLE = new float[Encoded.DIMENSIONS];
    private static final Kernel PLAIN = new PlainKernel();
    private static final Kernel VECTOR = new VectorKernel();

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 64, 65, 1003})
    void every_row_is_found_by_its_own_vector_also_past_the_last_full_block(int rows) {
        for (Kernel kernel : List.of(PLAIN, VECTOR)) {
            Codes codes = new Codes(MIDDLE, rows, kernel, ALWAYS_BY_SIGNS);
            float[][] vectors = fill(codes, rows);
            for (int row = 0; row < rows; row++) {
                assertThat(codes.nearest(vectors[row], 1, Math.clamp(rows - 1, 1, 50), 0, rows, null)
                                .rows())
                        .containsExactly(row);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 13, 200, 1003, 3000})
    void with_and_without_the_vector_module_rows_and_products_are_the_same(int rows) {
        Codes plain = new Codes(MIDDLE, rows, PLAIN, ALWAYS_BY_SIGNS);
        Codes quick = new Codes(MIDDLE, rows, VECTOR, ALWAYS_BY_SIGNS);
        fill(plain, rows);
        fill(quick, rows);
        Random random = new Random(8);
        for (int i = 0; i < 40; i++) {
            float[] question = unit(random);
            int from = random.nextInt(rows);
            int to = from + random.nextInt(rows - from + 1);
            long[] allowed = random.nextBoolean() ? null : some(random, rows, 1 + random.nextInt(20));
            int candidates = 1 + random.nextInt(60);
            same(
                    plain.nearest(question, 7, candidates, from, to, allowed),
                    quick.nearest(question, 7, candidates, from, to, allowed));
        }
    }

    @Test
    void only_allowed_rows_are_found_and_all_of_them() {
        Random random = new Random(3);
        int rows = 1003;
        for (int few : new int[] {ALWAYS_BY_SIGNS, rows}) {
            Codes codes = new Codes(MIDDLE, rows, VECTOR, few);
            float[][] vectors = fill(codes, rows);
            for (int every : new int[] {2, 10, 100}) {
                long[] allowed = some(random, rows, every);
                int[] wanted = BitSet.valueOf(allowed).stream().toArray();
                int[] found = codes.nearest(vectors[rows - 1], rows, wanted.length - 1, 0, rows, allowed)
                        .rows();
                assertThat(wanted).contains(found);
                assertThat(found).hasSizeGreaterThanOrEqualTo(wanted.length - 1);
            }
        }
    }

    @Test
    void many_questions_at_once_are_answered_like_each_alone() {
        int rows = 5003;
        Codes codes = new Codes(MIDDLE, rows, VECTOR, ALWAYS_BY_SIGNS);
        float[][] vectors = fill(codes, rows);
        List<float[]> questions = List.of(vectors).subList(4990, 5003);
        List<Nearest> together = codes.nearest(questions, 3, 100, 17, rows);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(together.get(i).row(0)).isEqualTo(4990 + i);
            assertThat(together.get(i).size()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 512, 519, 3000, 5003})
    void many_questions_at_once_find_the_same_with_and_without_the_vector_module(int rows) {
        Codes plain = new Codes(MIDDLE, rows, PLAIN, ALWAYS_BY_SIGNS);
        Codes quick = new Codes(MIDDLE, rows, VECTOR, ALWAYS_BY_SIGNS);
        float[][] vectors = fill(plain, rows);
        fill(quick, rows);
        Random random = new Random(rows);
        for (int many : new int[] {1, 15, 16, 70}) {
            List<float[]> questions = Stream.generate(() -> beside(vectors[random.nextInt(rows)], random))
                    .limit(many)
                    .toList();
            int from = random.nextInt(rows);
            int candidates = 1 + random.nextInt(300);
            for (int i = 0; i < 2; i++) {
                List<Shortlist> wanted = plain.shortlists(questions, candidates, i * from, rows);
                List<Shortlist> found = quick.shortlists(questions, candidates, i * from, rows);
                for (int q = 0; q < many; q++) {
                    assertThat(rows(found.get(q))).isEqualTo(rows(wanted.get(q)));
                }
            }
        }
    }

    private static int[] rows(Shortlist shortlist) {
        return IntStream.range(0, shortlist.size()).map(shortlist::row).toArray();
    }

    private static float[] beside(float[] vector, Random random) {
        float[] other = vector.clone();
        for (int i = 0; i < 100; i++) {
            other[random.nextInt(other.length)] *= -1;
        }
        return other;
    }

    @Test
    void the_order_is_that_of_the_vectors_themselves() {
        int rows = 2000;
        Codes codes = new Codes(MIDDLE, rows, VECTOR, rows);
        float[][] vectors = fill(codes, rows);
        float[] question = unit(new Random(77));
        int[] wanted = IntStream.range(0, rows)
                .boxed()
                .sorted((a, b) -> Double.compare(dot(question, vectors[b]), dot(question, vectors[a])))
                .limit(10)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(codes.nearest(question, 10, rows, 0, rows, null).rows()).isEqualTo(wanted);
    }

    @Test
    void a_sample_that_promises_too_many_near_rows_loses_none() {
        int rows = 40_000;
        int sampled = 128;
        Codes codes = new Codes(MIDDLE, rows, VECTOR, ALWAYS_BY_SIGNS);
        float[] near = unit(new Random(1));
        float[] far = near.clone();
        for (int i = 0; i < far.length; i += 2) {
            far[i] = -far[i];
        }
        for (int row = 0; row < rows; row++) {
            codes.add(row % (sampled * sampled) < sampled ? near : far);
        }
        assertThat(codes.nearest(near, 1000, 2000, 0, rows, null).rows()).hasSize(1000);
    }

    @Test
    void a_sign_is_that_of_what_lies_above_the_middle() {
        float[] middle = unit(new Random(2));
        Codes codes = new Codes(middle, 100, VECTOR, ALWAYS_BY_SIGNS);
        float[][] vectors = fill(codes, 100);
        assertThat(codes.nearest(vectors[42], 1, 10, 0, 100, null).rows()).containsExactly(42);
    }

    private static void same(Nearest one, Nearest other) {
        assertThat(one.rows()).isEqualTo(other.rows());
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.dot(i)).isEqualTo(other.dot(i));
        }
    }

    private static long[] some(Random random, int rows, int every) {
        BitSet allowed = new BitSet(rows);
        IntStream.range(0, rows).filter(row -> random.nextInt(every) == 0).forEach(allowed::set);
        allowed.set(rows - 1);
        allowed.set(0);
        return allowed.toLongArray();
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

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static float[] unit(Random random) {
        float[] vector = new float[Encoded.DIMENSIONS];
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}

package org.sangam.engine.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncoderTest {

    private static final Encoder ENCODER = Encoder.bundled();

    @Test
    void titles_of_one_kind_of_work_are_nearer_than_those_of_another() {
        assertThat(ENCODER.standsIn()).isFalse();
        assertThat(likeness("software developer", "computer programmer"))
                .isGreaterThan(likeness("software developer", "staff nurse") + 200);
        assertThat(likeness("staff nurse", "registered nurse"))
                .isGreaterThan(likeness("staff nurse", "staff engineer"));
        assertThat(likeness("Chef de Partie", "chef de partie")).isEqualTo(1000);
    }

    @Test
    void the_vector_of_a_text_depends_on_no_other_text() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            titles.add("technician of line " + i);
        }
        List<Encoded> together = ENCODER.encode(titles);
        assertThat(together.get(17)).isEqualTo(ENCODER.encode(titles.get(17)));
        assertThat(together).doesNotHaveDuplicates();
    }

    @Test
    void vectors_kept_and_read_again_are_as_alike_as_before() {
        Encoded one = ENCODER.encode("welder");
        Encoded other = ENCODER.encode("fabricator");
        assertThat(Encoded.of(one.bytes()).likeness(Encoded.of(other.bytes()))).isEqualTo(one.likeness(other));
        assertThat(one.likeness(one)).isEqualTo(1000);
    }

    @Test
    void an_empty_text_and_one_without_end_are_encoded_too() {
        assertThat(ENCODER.encode("").bytes()).hasSize(Encoded.DIMENSIONS);
        assertThat(ENCODER.encode("nurse ".repeat(3000)).bytes()).hasSize(Encoded.DIMENSIONS);
        assertThat(ENCODER.encode("看護師 नर्स 🩺").bytes()).hasSize(Encoded.DIMENSIONS);
    }

    @Test
    void without_a_model_spellings_stand_in_under_another_name() {
        Encoder spellings = Encoder.ofSpellings();
        assertThat(spellings.standsIn()).isTrue();
        assertThat(spellings.name()).isNotEqualTo(ENCODER.name());
        Encoded one = spellings.encode("sales manager");
        assertThat(one.likeness(spellings.encode("sales managers")))
                .isGreaterThan(one.likeness(spellings.encode("electrician")));
        assertThat(one.likeness(spellings.encode(""))).isZero();
    }

    @Test
    void a_lexicon_encodes_a_text_once_and_holds_no_more_than_it_has_room_for() {
        Lexicon lexicon = new Lexicon(Encoder.ofSpellings(), 2);
        assertThat(lexicon.learn(List.of("fitter", "turner", "fitter")).keySet())
                .containsExactly("fitter", "turner");
        assertThat(lexicon.learn(List.of("fitter", "mason")).keySet()).containsExactly("mason");
        assertThat(lexicon.size()).isEqualTo(2);
        assertThat(lexicon.known("mason")).isEmpty();
        assertThat(lexicon.known("turner")).isPresent();
    }

    @Test
    void with_and_without_the_vector_module_the_bits_are_the_same() {
        Random random = new Random(11);
        int rows = 7;
        Matrix matrix = new Matrix(floats(random, 96 * 64), floats(random, 64));
        float[] from = floats(random, rows * 96);
        float[] plain = new float[rows * 64];
        float[] vector = new float[rows * 64];
        new PlainArithmetic().multiply(from, rows, matrix, plain);
        new VectorArithmetic().multiply(from, rows, matrix, vector);
        assertThat(vector).isEqualTo(plain);
        new PlainArithmetic().gelu(plain, plain.length);
        new VectorArithmetic().gelu(vector, vector.length);
        assertThat(vector).isEqualTo(plain);
    }

    private static int likeness(String one, String other) {
        return ENCODER.encode(one).likeness(ENCODER.encode(other));
    }

    private static float[] floats(Random random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}

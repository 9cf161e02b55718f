package org.sangam.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String BUNDLE = "org.sangam.engine.text.greetings";

    @Test
    void numbers_group_as_the_reader_writes_them() {
        assertThat(english("en-IN").say("pay", Map.of("amount", 2101133))).isEqualTo("It pays 21,01,133 a year.");
        assertThat(english("en-US").say("pay", Map.of("amount", 2101133))).isEqualTo("It pays 2,101,133 a year.");
    }

    @Test
    void words_bend_to_their_number() {
        assertThat(english("en-IN").say("years", Map.of("years", 1))).isEqualTo("It asks for 1 year.");
        assertThat(english("en-IN").say("years", Map.of("years", 3))).isEqualTo("It asks for 3 years.");
    }

    @Test
    void a_language_without_a_sentence_falls_back_to_english_of_india() {
        assertThat(english("hi").say("years", Map.of("years", 3))).isEqualTo("It asks for 3 years.");
    }

    @Test
    void an_unknown_code_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> english("en-IN").say("nothing", Map.of()))
                .hasMessageContaining("nothing")
                .hasMessageContaining("greetings.properties");
        assertThatThrownBy(() -> Messages.of("org.sangam.none", Locale.ENGLISH))
                .hasMessageContaining("none.properties");
    }

    private static Messages english(String tag) {
        return Messages.of(BUNDLE, Locale.forLanguageTag(tag));
    }
}

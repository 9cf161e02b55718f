package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Reason.State;
import org.sangam.engine.match.Speech.Voice;

class SpeechTest {

    private static final Speech SPEECH = new Speech(Locale.forLanguageTag("en-IN"));

    @Test
    void a_met_requirement_says_for_how_long_and_in_how_many_jobs() {
        assertThat(SPEECH.say(
                        skill(State.MET, Map.of("same", true, "shown", "Java", "months", 76, "positions", 2)),
                        Voice.PERSON))
                .isEqualTo("Java: six years, in two jobs");
    }

    @Test
    void a_neighbour_is_named_as_one() {
        Reason near = skill(State.NEAR, Map.of("same", false, "shown", "RabbitMQ", "need", "optional"));
        assertThat(SPEECH.say(near, Voice.PERSON)).isEqualTo("RabbitMQ is near Java or Kotlin, which they would like");
        assertThat(SPEECH.say(near, Voice.TEAM)).isEqualTo("RabbitMQ is near Java or Kotlin, which you would like");
    }

    @Test
    void too_short_a_time_is_said_beside_the_time_asked() {
        assertThat(SPEECH.say(
                        skill(State.MET, Map.of("same", true, "shown", "Kubernetes", "months", 12, "monthsAsked", 36)),
                        Voice.PERSON))
                .isEqualTo("Kubernetes, one year of the three years they ask");
    }

    @Test
    void rupees_are_said_in_lakh_and_small_pay_by_the_month() {
        assertThat(SPEECH.say(pay(4_200_000, 3_000_000), Voice.PERSON))
                .isEqualTo("Pays up to ₹42 lakh; you want ₹30 lakh or more");
        assertThat(SPEECH.say(pay(480_000, 480_000), Voice.PERSON))
                .isEqualTo("Pays up to ₹40,000 a month; you want ₹40,000 a month or more");
    }

    @Test
    void a_list_leads_with_words() {
        assertThat(SPEECH.say(new Match.Tally(6, 5, 0, 1, 1))).isEqualTo("meets 5 of 6, one unknown");
    }

    @ParameterizedTest
    @EnumSource(Voice.class)
    void every_reason_and_veto_has_a_sentence_in_every_voice(Voice voice) {
        Worlds worlds = new Worlds(new Random(51));
        Matcher matcher = Matcher.bundled().with(Worlds.vectors());
        for (int i = 0; i < 3000; i++) {
            Match match = matcher.explain(worlds.job(), worlds.person(), Worlds.TODAY);
            for (Reason reason : match.reasons()) {
                assertThat(SPEECH.say(reason, voice)).isNotBlank().doesNotContain("{", "null");
            }
            for (Veto veto : match.vetoes()) {
                assertThat(SPEECH.say(veto, voice)).isNotBlank().doesNotContain("{", "null");
            }
        }
    }

    private static Reason skill(State state, Map<String, Object> more) {
        Map<String, Object> arguments =
                new java.util.HashMap<>(Map.of("asked", List.of("Java", "Kotlin"), "need", "required"));
        arguments.putAll(more);
        return new Reason("skill", Side.TEAM, state, 0, 0, 0, 0, arguments, List.of(), List.of(), false);
    }

    private static Reason pay(long max, long floor) {
        return new Reason(
                "pay",
                Side.PERSON,
                State.MET,
                0,
                0,
                0,
                0,
                Map.of("max", max, "floor", floor, "currency", "INR", "floorCurrency", "INR"),
                List.of(),
                List.of(),
                true);
    }
}

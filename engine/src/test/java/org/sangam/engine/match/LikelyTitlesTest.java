package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.market.CompanyFacts;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.Wishes;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.role.Titles;

class LikelyTitlesTest {

    private static final UUID JOB = new UUID(1, 1);
    private static final UUID PERSON = new UUID(2, 2);

    private final TitleVectors vectors = new TitleVectors("a test");
    private final Matcher matcher = Matcher.bundled().with(vectors);

    @Test
    void a_title_of_no_family_counts_by_how_alike_its_vector_is() {
        know("beacon tinkerer", 100, 40);
        know("beacon mender", 100, 50);
        know("lamp lighter", -40, 100);

        Reason close = role("Beacon Tinkerer", "Beacon Mender");
        Reason strange = role("Beacon Tinkerer", "Lamp Lighter");

        assertThat(close.state()).isEqualTo(Reason.State.NEAR);
        assertThat(close.points()).isPositive().isBetween(close.low(), close.high());
        assertThat(strange.state()).isEqualTo(Reason.State.MISSING);
        assertThat(strange.points()).isNegative().isBetween(strange.low(), strange.high());
    }

    @Test
    void vectors_never_count_as_much_as_the_same_title() {
        know("beacon tinkerer", 100, 40);
        know("beacon mender", 100, 40);

        assertThat(role("Beacon Tinkerer", "Beacon Mender").points())
                .isLessThan(role("Beacon Tinkerer", "Beacon Tinkerer").points());
    }

    @Test
    void it_is_said_which_title_is_close_to_which() {
        know("beacon tinkerer", 100, 40);
        know("campaign tinkerer", 100, 50);
        Reason reason = role("Campaign Tinkerer", "Beacon Tinkerer");

        assertThat(new Speech(Locale.ENGLISH).say(reason, Speech.Voice.PERSON))
                .isEqualTo("Beacon tinkerer is close to campaign tinkerer, as far as titles tell");
        assertThat(new Speech(Locale.ENGLISH).say(reason, Speech.Voice.TEAM))
                .isEqualTo("Their title is close to campaign tinkerer, as far as titles tell");
    }

    @Test
    void what_the_graph_knows_is_not_asked_of_vectors() {
        Reason before = role("Backend Developer", "Staff Nurse");
        know(words("Backend Developer"), 100, 40);
        know(words("Staff Nurse"), 100, 40);

        assertThat(role("Backend Developer", "Staff Nurse")).isEqualTo(before);
    }

    @Test
    void a_title_without_a_vector_says_nothing() {
        know("beacon tinkerer", 100, 40);

        Reason reason = role("Beacon Tinkerer", "Lamp Lighter");

        assertThat(reason.state()).isEqualTo(Reason.State.UNKNOWN);
        assertThat(reason.points()).isZero();
    }

    @Test
    void a_vector_that_comes_later_is_seen_by_the_next_question_and_changes_none_before() {
        Market market = new Market();
        market.putJob(JOB, job("Beacon Tinkerer"));
        market.putPerson(PERSON, person("Lamp Lighter"));
        Search search = new Search(matcher, market);
        Question question = Question.of(5, Reason.Side.TEAM, Worlds.TODAY).explaining(5);
        know("beacon tinkerer", 100, 40);
        Ranking before = search.people(JOB, question).orElseThrow();

        know("lamp lighter", 100, 50);
        Ranking after = search.people(JOB, question).orElseThrow();

        assertThat(after.best().getFirst().fit())
                .isNotEqualTo(before.best().getFirst().fit());
        assertThat(search.jobs(PERSON, question).orElseThrow().best().getFirst().fit())
                .isEqualTo(after.best().getFirst().fit());
        for (Ranking list : List.of(before, after)) {
            assertThat(matcher.explain(job("Beacon Tinkerer"), person("Lamp Lighter"), Worlds.TODAY, list.titles())
                            .seenBy(Reason.Side.TEAM)
                            .fit())
                    .isEqualTo(list.best().getFirst().fit());
        }
    }

    @Test
    void two_vectors_more_alike_never_count_less() {
        for (Weights.Alike map :
                List.of(matcher.weights().alike(), matcher.weights().alikeBySpelling())) {
            for (int alike = 1; alike <= 1000; alike++) {
                assertThat(map.nearness(alike)).isBetween(map.nearness(alike - 1), map.greatest());
                assertThat(map.nearness(alike)).isBetween(map.least(alike), map.most(alike));
            }
            assertThat(map.greatest()).isLessThan(Scale.FULL);
        }
    }

    @Test
    void by_spelling_alone_words_that_two_titles_share_count() {
        TitleVectors spelled = new TitleVectors(Encoder.ofSpellings().name());
        for (String title : List.of("beacon tinkerer", "beacon tinkering", "lamp lighter")) {
            spelled.add(TitleVectors.key(title), Encoder.ofSpellings().encode(title));
        }
        Matcher other = Matcher.bundled().with(spelled);

        assertThat(role(other, "Beacon Tinkerer", "Beacon Tinkering").points())
                .isGreaterThan(role(other, "Beacon Tinkerer", "Lamp Lighter").points());
    }

    private Reason role(String job, String held) {
        return role(matcher, job, held);
    }

    private static Reason role(Matcher matcher, String job, String held) {
        return matcher.explain(job(job), person(held), Worlds.TODAY).reasons().stream()
                .filter(reason -> reason.code().equals("role"))
                .findFirst()
                .orElseThrow();
    }

    private void know(String words, int... first) {
        byte[] vector = new byte[Encoded.DIMENSIONS];
        for (int i = 0; i < first.length; i++) {
            vector[i] = (byte) first[i];
        }
        vectors.add(TitleVectors.key(words), Encoded.of(vector));
    }

    private static String words(String title) {
        return Titles.bundled().read(title).title();
    }

    private static JobFacts job(String title) {
        return new JobFacts(
                Titles.bundled().read(title),
                List.of(),
                null,
                null,
                List.of(),
                Remote.UNSTATED,
                List.of(),
                null,
                CompanyFacts.UNKNOWN,
                null,
                Set.of(),
                Map.of());
    }

    private static PersonFacts person(String title) {
        return new PersonFacts(
                List.of(new PersonFacts.Held(Titles.bundled().read(title), YearMonth.of(2026, 11), List.of())),
                List.of(),
                null,
                null,
                null,
                Wishes.UNSAID,
                Map.of());
    }
}

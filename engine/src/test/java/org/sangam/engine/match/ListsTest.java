package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.market.CompanyFacts;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.Wishes;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.role.Role;

/** What holds of every list: who stands in it, in which order, and why somebody does not. */
class ListsTest {

    private static final Matcher MATCHER = Matcher.bundled();
    private static final JobFacts WANTS_JAVA = new JobFacts(
            Role.UNKNOWN,
            List.of(new JobFacts.Wanted(List.of("java"), Need.REQUIRED, 36, List.of())),
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

    private final Market market = new Market();
    private final Search search = new Search(MATCHER, market);

    @ParameterizedTest
    @ValueSource(ints = {1, 1023, 1024, 1025, 4095, 4096, 4097, 9000})
    void whoever_stands_past_the_last_full_block_is_found_like_any_other(int before) {
        for (int i = 0; i < before; i++) {
            market.putPerson(new UUID(5, i), javaFor(6));
        }
        UUID last = new UUID(9, 9);
        market.putPerson(last, javaFor(36));

        Ranking ranking = search.people(WANTS_JAVA, question(1));

        assertThat(ranking.best()).extracting(Ranking.Ranked::id).containsExactly(last);
        assertThat(ranking.considered()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void equals_stand_in_the_order_of_their_ids_whenever_they_came(long seed) {
        Random random = new Random(seed);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
            market.putPerson(ids.getLast(), javaFor(12));
        }

        assertThat(search.people(WANTS_JAVA, question(50)).best())
                .as("seed %d", seed)
                .extracting(one -> one.id().toString())
                .containsExactlyElementsOf(
                        ids.stream().map(UUID::toString).sorted().limit(50).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void whoever_is_not_listed_is_told_why(long seed) {
        Worlds worlds = new Worlds(new Random(seed));
        UUID someone = new UUID(1, 1);
        for (int i = 0; i < 1000; i++) {
            JobFacts job = worlds.job();
            PersonFacts person = worlds.person();
            market.putPerson(someone, person);
            Ranking ranking = search.people(job, question(1));
            Match match = MATCHER.explain(job, person, Worlds.TODAY);

            assertThat(ranking.best().isEmpty())
                    .as("seed %d: %s and %s", seed, job, person)
                    .isEqualTo(!match.vetoes().isEmpty());

            market.putJob(someone, job);
            Ranking jobs = search.jobs(person, question(1));
            assertThat(match.vetoes())
                    .extracting(Veto::code)
                    .containsAll(jobs.barred().keySet());
            assertThat(jobs.barred()).hasSize(match.possible() ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72})
    void one_required_skill_less_never_raises_a_fit(long seed) {
        Worlds worlds = new Worlds(new Random(seed));
        for (int i = 0; i < 2000; i++) {
            JobFacts job = worlds.job();
            PersonFacts person = worlds.person();
            int fit = MATCHER.explain(job, person, Worlds.TODAY).fit();
            required(job)
                    .filter(skill -> has(person, skill))
                    .forEach(skill -> assertThat(MATCHER.explain(job, without(person, skill), Worlds.TODAY)
                                    .fit())
                            .as("seed %d: %s loses %s for %s", seed, person, skill, job)
                            .isLessThanOrEqualTo(fit));
        }
    }

    /** Everybody is changed to and fro between two fits; a half-seen change would show another, or another count. */
    @Test
    void lists_asked_for_while_people_change_hold_everybody_once_and_whole()
            throws ExecutionException, InterruptedException {
        int people = 3000;
        Set<Integer> fits = Set.of(fit(6), fit(36));
        IntStream.range(0, people).forEach(i -> market.putPerson(new UUID(5, i), javaFor(6)));
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int round = 0; round < 4; round++) {
                int months = round % 2 == 0 ? 36 : 6;
                IntStream.range(0, people).forEach(i -> market.putPerson(new UUID(5, i), javaFor(months)));
            }
        });
        do {
            Ranking ranking = search.people(WANTS_JAVA, question(people));
            assertThat(ranking.considered()).isEqualTo(people);
            assertThat(ranking.best())
                    .extracting(Ranking.Ranked::id)
                    .hasSize(people)
                    .doesNotHaveDuplicates();
            assertThat(ranking.best()).extracting(Ranking.Ranked::fit).allMatch(fits::contains);
        } while (!writer.isDone());
        writer.get();
    }

    private static Stream<String> required(JobFacts job) {
        return job.wanted().stream()
                .filter(wanted -> wanted.need() == Need.REQUIRED)
                .flatMap(wanted -> wanted.anyOf().stream());
    }

    private static boolean has(PersonFacts person, String skill) {
        return person.shown().stream().anyMatch(one -> one.skill().equals(skill));
    }

    private static PersonFacts without(PersonFacts person, String skill) {
        return new PersonFacts(
                person.held(),
                person.shown().stream()
                        .filter(one -> !one.skill().equals(skill))
                        .toList(),
                person.level(),
                person.experienceMonths(),
                person.place(),
                person.wishes(),
                person.evidence());
    }

    private static int fit(int months) {
        return MATCHER.explain(WANTS_JAVA, javaFor(months), Worlds.TODAY)
                .seenBy(Reason.Side.TEAM)
                .fit();
    }

    private static PersonFacts javaFor(int months) {
        return new PersonFacts(
                List.of(),
                List.of(new PersonFacts.Shown("java", months, 1, YearMonth.of(2026, 1), List.of())),
                null,
                null,
                null,
                Wishes.UNSAID,
                Map.of());
    }

    private static Question question(int best) {
        return Question.of(best, Reason.Side.TEAM, Worlds.TODAY);
    }
}

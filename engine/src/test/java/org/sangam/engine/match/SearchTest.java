package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;

class SearchTest {

    private static final Matcher MATCHER = Matcher.bundled().with(Worlds.vectors());

    private final Map<UUID, PersonFacts> people = new HashMap<>();
    private final Map<UUID, JobFacts> jobs = new HashMap<>();
    private final Market market = new Market();
    private final Search search = new Search(MATCHER, market);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_list_equals_having_scored_every_pair(long seed) {
        Random random = new Random(seed);
        fill(random, 5000, 200);
        change(random);
        if (seed != 1) {
            market.arrange();
        }
        if (seed == 3) {
            change(random);
        }
        for (UUID job : jobs.keySet().stream().sorted().limit(5).toList()) {
            Set<UUID> blocked = someOf(people.keySet(), random);
            for (Reason.Side reader : Reason.Side.values()) {
                Question question =
                        Question.of(25, reader, Worlds.TODAY).without(blocked).explaining(25);
                Ranking ranking = search.people(job, question).orElseThrow();
                assertThat(ranking.best().stream().map(this::place))
                        .as("seed %d job %s", seed, job)
                        .containsExactlyElementsOf(everyPerson(job, reader, blocked, 25));
                assertThat(ranking.best())
                        .allMatch(one -> one.match() != null && one.match().fit() == one.fit());
                assertThat(ranking.considered()).isEqualTo(people.size() - blocked.size());
                assertThat(search.people(known(jobs, job), question)).isEqualTo(ranking);
            }
        }
        for (UUID person : people.keySet().stream().sorted().limit(10).toList()) {
            Question question =
                    Question.of(25, Reason.Side.PERSON, Worlds.TODAY).explaining(5);
            Ranking ranking = search.jobs(person, question).orElseThrow();
            assertThat(ranking.best().stream().map(this::place))
                    .as("seed %d person %s", seed, person)
                    .containsExactlyElementsOf(everyJob(person, 25));
            assertThat(search.jobs(known(people, person), question)).isEqualTo(ranking);
        }
    }

    private static <T> T known(Map<UUID, T> all, UUID id) {
        return Objects.requireNonNull(all.get(id));
    }

    private String place(Ranking.Ranked one) {
        return one.id() + " " + one.fit();
    }

    private List<String> everyPerson(UUID job, Reason.Side reader, Set<UUID> blocked, int best) {
        List<Ranking.Ranked> all = new ArrayList<>();
        people.forEach((id, person) -> {
            Match match = MATCHER.explain(known(jobs, job), person, Worlds.TODAY);
            if (match.possible() && !blocked.contains(id)) {
                all.add(new Ranking.Ranked(id, match.seenBy(reader).fit(), null));
            }
        });
        return first(all, best);
    }

    private List<String> everyJob(UUID person, int best) {
        List<Ranking.Ranked> all = new ArrayList<>();
        jobs.forEach((id, job) -> {
            Match match = MATCHER.explain(job, known(people, person), Worlds.TODAY);
            if (match.possible()) {
                all.add(new Ranking.Ranked(id, match.fit(), null));
            }
        });
        return first(all, best);
    }

    private List<String> first(List<Ranking.Ranked> all, int best) {
        all.sort(Comparator.comparingInt((Ranking.Ranked one) -> -one.fit())
                .thenComparing(one -> one.id().toString()));
        return all.stream().limit(best).map(this::place).toList();
    }

    private void fill(Random random, int somePeople, int someJobs) {
        Worlds worlds = new Worlds(random);
        for (int i = 0; i < somePeople; i++) {
            put(new UUID(random.nextLong(), random.nextLong()), worlds.person());
        }
        for (int i = 0; i < someJobs; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            JobFacts job = worlds.job();
            jobs.put(id, job);
            market.putJob(id, job);
        }
    }

    private void change(Random random) {
        Worlds worlds = new Worlds(random);
        for (UUID id : someOf(people.keySet(), random)) {
            put(id, worlds.person());
        }
        for (UUID id : someOf(people.keySet(), random)) {
            people.remove(id);
            assertThat(market.removePerson(id)).isTrue();
        }
        assertThat(market.people()).isEqualTo(people.size());
    }

    private void put(UUID id, PersonFacts person) {
        people.put(id, person);
        market.putPerson(id, person);
    }

    private static Set<UUID> someOf(Set<UUID> ids, Random random) {
        Set<UUID> some = new HashSet<>();
        ids.stream().sorted().filter(id -> random.nextInt(10) == 0).forEach(some::add);
        return some;
    }
}

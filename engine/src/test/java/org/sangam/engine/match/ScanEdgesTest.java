package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;

/** The rows a scan could miss: the last ones of a block, the first of the next, and those being changed. */
class ScanEdgesTest {

    private static final Matcher MATCHER = Matcher.bundled();

    private final Worlds worlds = new Worlds(new Random(11));
    private final JobFacts job = worlds.job();
    private final List<PersonFacts> people = Stream.generate(worlds::person)
            .filter(person -> match(person).possible())
            .limit(200)
            .sorted(Comparator.comparingInt(this::fit))
            .toList();
    private final Market market = new Market();
    private final Search search = new Search(MATCHER, market);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 63, 65, 1023, 1024, 1025, 1041, 2047, 2049})
    void a_row_past_the_last_full_block_is_found_like_any_other(int rows) {
        for (int i = 1; i < rows; i++) {
            market.putPerson(new UUID(1, i), people.get(i % 100));
        }
        UUID last = new UUID(2, 0);
        market.putPerson(last, people.getLast());

        assertThat(best().id()).isEqualTo(last);
        market.arrange();
        assertThat(best().id()).isEqualTo(last);
    }

    @Test
    void whoever_is_changed_during_a_scan_is_scored_as_before_or_as_after() {
        PersonFacts before = people.getFirst();
        PersonFacts after = people.getLast();
        UUID meera = new UUID(3, 3);
        market.putPerson(meera, before);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 5000; i++) {
                market.putPerson(meera, i % 2 == 0 ? after : before);
            }
        });
        do {
            Ranking.Ranked one = best();
            assertThat(one.fit()).isIn(fit(before), fit(after));
            assertThat(Objects.requireNonNull(one.match()).fit()).isEqualTo(one.fit());
        } while (!writer.isDone());
        writer.join();
    }

    private Ranking.Ranked best() {
        Question question = Question.of(1, Reason.Side.PERSON, Worlds.TODAY).explaining(1);
        return search.people(job, question).best().getFirst();
    }

    private int fit(PersonFacts person) {
        return match(person).fit();
    }

    private Match match(PersonFacts person) {
        return MATCHER.explain(job, person, Worlds.TODAY);
    }
}

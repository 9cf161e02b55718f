package org.sangam.engine.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class MarketTest {

    private static final int PEOPLE = 10_000;

    private final Market market = new Market();

    @Test
    void a_change_is_seen_by_the_next_question() {
        UUID meera = new UUID(1, 1);
        market.putPerson(meera, experienced(10));
        market.putPerson(meera, experienced(20));

        assertThat(months(market.peopleNow())).containsExactly(20);
        assertThat(market.people()).isEqualTo(1);
    }

    @Test
    void whoever_is_removed_is_not_found_and_may_return() {
        UUID meera = new UUID(1, 1);
        market.putPerson(meera, experienced(10));

        assertThat(market.removePerson(meera)).isTrue();
        assertThat(market.removePerson(meera)).isFalse();
        assertThat(months(market.peopleNow())).isEmpty();

        market.putPerson(meera, experienced(30));
        assertThat(months(market.peopleNow())).containsExactly(30);
    }

    @Test
    void a_question_keeps_its_moment() {
        market.putPerson(new UUID(1, 1), experienced(10));
        Market.People before = market.peopleNow();
        market.putPerson(new UUID(1, 1), experienced(20));
        market.putPerson(new UUID(1, 2), experienced(30));

        assertThat(months(before)).containsExactly(10);
    }

    /** Every person's two figures are always written as equal; a torn or doubled row would show. */
    @Test
    void readers_never_see_half_a_change_even_while_rows_are_arranged()
            throws ExecutionException, InterruptedException {
        for (int i = 0; i < PEOPLE; i++) {
            market.putPerson(new UUID(7, i), experienced(1));
        }
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int round = 2; round < 6; round++) {
                for (int i = 0; i < PEOPLE; i++) {
                    market.putPerson(new UUID(7, i), experienced(round));
                }
                CompletableFuture<Void> arranging = CompletableFuture.runAsync(market::arrange);
                market.putPerson(new UUID(7, 0), experienced(round));
                arranging.join();
            }
        });
        do {
            look();
        } while (!writer.isDone());
        writer.get();
        assertThat(months(market.peopleNow())).hasSize(PEOPLE).allMatch(months -> months == 5);
    }

    @Test
    void rows_put_at_the_end_are_worth_arranging_once_they_are_many() {
        market.putPerson(new UUID(7, 0), experienced(1));
        assertThat(market.untidy()).isFalse();

        for (int i = 0; i < PEOPLE; i++) {
            market.putPerson(new UUID(7, i), experienced(1));
        }
        assertThat(market.untidy()).isTrue();

        market.arrange();
        assertThat(market.untidy()).isFalse();
    }

    private void look() {
        Market.People people = market.peopleNow();
        PersonColumns columns = people.columns().orElseThrow();
        PersonRow cursor = new PersonRow(columns);
        int seen = 0;
        int torn = 0;
        for (int block = 0; block < people.blocks(); block++) {
            people.open(block, columns);
            int[] some = columns.some();
            for (int i = 0; i < columns.count(); i++) {
                cursor.stand(columns, some == null ? i : some[i]);
                torn += cursor.noticeDays() == cursor.experienceMonths() ? 0 : 1;
                seen++;
            }
        }
        assertThat(torn).isZero();
        assertThat(seen).isEqualTo(PEOPLE);
    }

    private static List<Integer> months(Market.People people) {
        List<Integer> months = new ArrayList<>();
        people.columns().ifPresent(columns -> {
            PersonRow cursor = new PersonRow(columns);
            for (int block = 0; block < people.blocks(); block++) {
                people.open(block, columns);
                int[] some = columns.some();
                for (int i = 0; i < columns.count(); i++) {
                    cursor.stand(columns, some == null ? i : some[i]);
                    months.add(cursor.experienceMonths());
                }
            }
        });
        return months;
    }

    private static PersonFacts experienced(int months) {
        Wishes wishes = new Wishes(
                null, List.of(), null, months, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false,
                Set.of());
        return new PersonFacts(List.of(), List.of(), null, months, null, wishes, Map.of());
    }
}

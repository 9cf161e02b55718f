package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sangam.engine.match.Prices;

class SimulateTest {

    private static final int PEOPLE = 400;
    private static final int JOBS = 100;

    private final SyntheticDemand market = new SyntheticDemand(PEOPLE, JOBS, 0.6, 0.5, 7);
    private final List<Prices.Choice> fit = market.choices((yes, answer) -> yes * answer);

    @Test
    void prices_make_more_matches_and_fewer_starved_jobs() {
        Prices prices = new Prices(Prices.Rule.USUAL);
        double[] capacity = new double[JOBS];
        Arrays.fill(capacity, PEOPLE * 2.0 / JOBS);

        SyntheticDemand.Outcome free = market.outcome(lists(prices, new int[JOBS]));
        SyntheticDemand.Outcome priced = market.outcome(lists(prices, prices.settle(fit, capacity)));

        assertThat(priced.matches()).isGreaterThan(free.matches() * 1.1);
        assertThat(priced.gini()).isLessThan(free.gini());
        assertThat(priced.starved()).isLessThanOrEqualTo(free.starved());
        assertThat(priced.ndcg()).as("prices cost some relevance").isBetween(free.ndcg() * 0.7, free.ndcg());
    }

    @Test
    void a_match_needs_both_and_nobody_matches_a_job_nobody_is_shown() {
        int[][] sameJob = new int[PEOPLE][];
        Arrays.fill(sameJob, new int[] {3});

        SyntheticDemand.Outcome crowded = market.outcome(sameJob);

        assertThat(crowded.starved()).isEqualTo(0.99);
        assertThat(crowded.gini()).isCloseTo(0.99, org.assertj.core.data.Offset.offset(0.001));
        assertThat(crowded.matches()).isLessThan(10);
    }

    private int[][] lists(Prices rule, int[] prices) {
        return fit.stream()
                .map(choice -> Arrays.stream(rule.shown(choice, prices))
                        .map(at -> choice.jobs()[at])
                        .toArray())
                .toArray(int[][]::new);
    }
}

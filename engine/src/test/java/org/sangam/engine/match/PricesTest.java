package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final long SEED = 20261123;
    private static final int JOBS = 60;
    private static final Prices.Rule RULE = new Prices.Rule(1_000_000, 20_000_000, 80, 5);

    @Test
    void prices_are_zero_where_nothing_is_crowded() {
        double[] plenty = new double[JOBS];
        Arrays.fill(plenty, 1_000);

        assertThat(new Prices(RULE).settle(crowd(300), plenty)).containsOnly(0);
    }

    @Test
    void crowded_jobs_cost_something_and_no_more_than_the_most() {
        int[] prices = new Prices(RULE).settle(crowd(600), evenly(600));

        assertThat(Arrays.stream(prices).boxed())
                .allSatisfy(price -> assertThat(price).isBetween(0, RULE.most()));
        assertThat(Arrays.stream(prices, 0, JOBS / 4).average().orElseThrow())
                .as("the sought-after quarter of the jobs, seed %d", SEED)
                .isGreaterThan(
                        Arrays.stream(prices, 3 * JOBS / 4, JOBS).average().orElseThrow());
    }

    @Test
    void prices_spread_attention() {
        List<Prices.Choice> crowd = crowd(600);
        Prices prices = new Prices(RULE);
        int[] none = new int[JOBS];

        assertThat(most(crowd, prices, prices.settle(crowd, evenly(600))))
                .as("times that the most shown job is shown, seed %d", SEED)
                .isLessThan(most(crowd, prices, none) / 2);
    }

    @Test
    void team_that_answers_fewer_costs_more() {
        double[] capacity = evenly(600);
        int[] all = new Prices(RULE).settle(crowd(600), capacity);
        capacity[0] /= 4;
        int[] silent = new Prices(RULE).settle(crowd(600), capacity);

        assertThat(silent[0]).isGreaterThan(all[0]);
    }

    @Test
    void order_of_the_people_changes_no_list() {
        List<Prices.Choice> crowd = crowd(200);
        Prices prices = new Prices(RULE);
        int[] settled = prices.settle(crowd, evenly(200));
        List<Prices.Choice> shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, new Random(SEED));
        int[] again = prices.settle(shuffled, evenly(200));

        assertThat(IntStream.range(0, JOBS).map(job -> Math.abs(settled[job] - again[job])))
                .as("the sums differ by rounding alone, seed %d", SEED)
                .allMatch(difference -> difference <= 1);
    }

    @Test
    void list_is_what_sorting_everything_gives() {
        Random random = new Random(SEED);
        int[] prices = random.ints(JOBS, 0, 3_000_000).toArray();
        for (Prices.Choice choice : crowd(50)) {
            int[] sorted = IntStream.range(0, JOBS)
                    .boxed()
                    .sorted((one, other) -> {
                        int byPrice = Long.compare(
                                choice.fits()[other] - prices[choice.jobs()[other]],
                                choice.fits()[one] - prices[choice.jobs()[one]]);
                        return byPrice != 0 ? byPrice : Integer.compare(choice.jobs()[one], choice.jobs()[other]);
                    })
                    .mapToInt(Integer::intValue)
                    .limit(RULE.shown())
                    .toArray();
            assertThat(new Prices(RULE).shown(choice, prices))
                    .as("seed %d", SEED)
                    .isEqualTo(sorted);
        }
    }

    /** People who all like the earlier jobs better, each with tastes of their own. */
    private static List<Prices.Choice> crowd(int people) {
        Random random = new Random(SEED);
        List<Prices.Choice> crowd = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int[] fits = new int[JOBS];
            float[] yes = new float[JOBS];
            for (int job = 0; job < JOBS; job++) {
                fits[job] = (JOBS - job) * 300_000 + random.nextInt(20) * 1_000_000;
                yes[job] = 0.5f;
            }
            crowd.add(new Prices.Choice(IntStream.range(0, JOBS).toArray(), fits, yes));
        }
        return crowd;
    }

    private static double[] evenly(int people) {
        double[] capacity = new double[JOBS];
        double looks =
                IntStream.range(0, RULE.shown()).mapToDouble(Prices::looked).sum();
        Arrays.fill(capacity, people * looks / 2 / JOBS);
        return capacity;
    }

    private static long most(List<Prices.Choice> crowd, Prices prices, int[] settled) {
        long[] shown = new long[JOBS];
        crowd.forEach(choice -> Arrays.stream(prices.shown(choice, settled)).forEach(at -> shown[choice.jobs()[at]]++));
        return Arrays.stream(shown).max().orElseThrow();
    }
}

package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sangam.engine.match.Prices;

/** Shows the same synthetic markets by one policy after another, and says what comes of each. */
final class Simulate implements Command {

    private static final long FIRST_SEED = 101;
    private static final double NOISE = 0.5;
    private static final int SHOWN = 10;
    private static final List<Integer> MOST_POINTS = List.of(1, 2, 3, 4, 10);
    private static final List<Double> PAIR_POINTS = List.of(0.2, 0.4, 0.7, 1.2, 2.0);
    private static final double GINI_WISHED = 0.35;

    @Override
    public String usage() {
        return "simulate [--people N] [--jobs M] [--popularity SHARE] [--seeds S] [--bound] [--json OUT]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        int people = number(options, "--people", 6_000);
        int jobs = number(options, "--jobs", 600);
        int seeds = number(options, "--seeds", 10);
        double popularity = Double.parseDouble(options.value("--popularity").orElse("0.6"));
        boolean bound = options.flag("--bound");
        Optional<String> json = options.value("--json");
        options.done();
        Map<String, List<SyntheticDemand.Outcome>> outcomes = new LinkedHashMap<>();
        for (int seed = 0; seed < seeds; seed++) {
            SyntheticDemand market = new SyntheticDemand(people, jobs, popularity, NOISE, FIRST_SEED + seed);
            policies(market, jobs)
                    .forEach((policy, outcome) -> outcomes.computeIfAbsent(policy, key -> new ArrayList<>())
                            .add(outcome));
        }
        out.printf(
                Locale.ROOT,
                "A synthetic market: %d people, %d jobs, popularity %.2f, lists of %d, estimates off by %.1f log-odds,"
                        + " means of %d seeds%n",
                people,
                jobs,
                popularity,
                SHOWN,
                NOISE,
                seeds);
        List<Row> rows = rows(outcomes);
        rows.forEach(row -> out.println(text(row)));
        if (bound) {
            SyntheticDemand market = new SyntheticDemand(people, jobs, popularity, NOISE, FIRST_SEED);
            out.printf(
                    Locale.ROOT,
                    "No lists with a Gini of %.2f have an nDCG above %.3f by these estimates, or above %.3f with every wish"
                            + " known (seed %d)%n",
                    GINI_WISHED,
                    market.boundOfRelevance(GINI_WISHED, SHOWN, false),
                    market.boundOfRelevance(GINI_WISHED, SHOWN, true),
                    FIRST_SEED);
        }
        if (json.isPresent()) {
            Files.writeString(Path.of(json.get()), Json.pretty(rows) + "\n");
        }
    }

    private static Map<String, SyntheticDemand.Outcome> policies(SyntheticDemand market, int jobs) {
        Map<String, SyntheticDemand.Outcome> outcomes = new LinkedHashMap<>();
        List<Prices.Choice> product = market.choices((yes, answer) -> yes * answer);
        outcomes.put("what people want", free(market, market.choices((yes, answer) -> yes), jobs));
        outcomes.put("whom teams want", free(market, market.choices((yes, answer) -> answer), jobs));
        outcomes.put(
                "harmonic mean",
                free(market, market.choices((yes, answer) -> 2 * yes * answer / (yes + answer)), jobs));
        outcomes.put("fit, no prices", free(market, product, jobs));
        for (int most : MOST_POINTS) {
            outcomes.put("fit, prices to " + most, priced(market, product, jobs, most));
        }
        for (double points : PAIR_POINTS) {
            outcomes.put(
                    String.format(Locale.ROOT, "fit, by who is ahead × %.1f", points),
                    market.outcome(market.pricedByPair(product, points, SHOWN)));
        }
        return outcomes;
    }

    private static SyntheticDemand.Outcome free(SyntheticDemand market, List<Prices.Choice> choices, int jobs) {
        return market.outcome(lists(choices, new int[jobs], 1));
    }

    private static SyntheticDemand.Outcome priced(
            SyntheticDemand market, List<Prices.Choice> choices, int jobs, int most) {
        Prices.Rule rule = rule(most);
        return market.outcome(lists(choices, new Prices(rule).settle(choices, evenly(choices, jobs)), most));
    }

    private static int[][] lists(List<Prices.Choice> choices, int[] prices, int most) {
        Prices rule = new Prices(rule(most));
        return choices.stream()
                .map(choice -> Arrays.stream(rule.shown(choice, prices))
                        .map(at -> choice.jobs()[at])
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Prices.Rule rule(int most) {
        return new Prices.Rule(Prices.Rule.USUAL.step(), most * 1_000_000, Prices.Rule.USUAL.sweeps(), SHOWN);
    }

    /** What everybody's yeses to their best jobs would bring each job if all jobs had the same. */
    private static double[] evenly(List<Prices.Choice> choices, int jobs) {
        double yeses = choices.stream()
                .mapToDouble(choice -> {
                    double sum = 0;
                    for (int place = 0; place < SHOWN; place++) {
                        sum += choice.yes()[place] * Prices.looked(place);
                    }
                    return sum;
                })
                .sum();
        double[] capacity = new double[jobs];
        Arrays.fill(capacity, yeses / jobs);
        return capacity;
    }

    /**
     * The means of one policy.
     *
     * @param moreMatches and {@code ndcgLost}: shares, against fit without prices
     */
    record Row(
            String policy,
            double matches,
            double moreMatches,
            double ndcg,
            double ndcgLost,
            double gini,
            double starved,
            double filled) {}

    private static List<Row> rows(Map<String, List<SyntheticDemand.Outcome>> outcomes) {
        List<SyntheticDemand.Outcome> base = outcomes.getOrDefault("fit, no prices", List.of());
        double matches = mean(base, SyntheticDemand.Outcome::matches);
        double ndcg = mean(base, SyntheticDemand.Outcome::ndcg);
        List<Row> rows = new ArrayList<>();
        outcomes.forEach((policy, all) -> rows.add(new Row(
                policy,
                mean(all, SyntheticDemand.Outcome::matches),
                mean(all, SyntheticDemand.Outcome::matches) / matches - 1,
                mean(all, SyntheticDemand.Outcome::ndcg),
                1 - mean(all, SyntheticDemand.Outcome::ndcg) / ndcg,
                mean(all, SyntheticDemand.Outcome::gini),
                mean(all, SyntheticDemand.Outcome::starved),
                mean(all, SyntheticDemand.Outcome::filled))));
        return rows;
    }

    private static double mean(
            List<SyntheticDemand.Outcome> all, java.util.function.ToDoubleFunction<SyntheticDemand.Outcome> of) {
        return all.stream().mapToDouble(of).average().orElseThrow();
    }

    private static String text(Row row) {
        return String.format(
                Locale.ROOT,
                "%-26s matches %7.1f (%+6.1f %%)  nDCG %.3f (%5.1f %% lost)  Gini %.2f  starved %4.1f %%  filled %4.1f %%",
                row.policy(),
                row.matches(),
                100 * row.moreMatches(),
                row.ndcg(),
                100 * row.ndcgLost(),
                row.gini(),
                100 * row.starved(),
                100 * row.filled());
    }

    private static int number(Options options, String name, int usual) throws WrongUsage {
        String given = options.value(name).orElse(String.valueOf(usual));
        if (!given.matches("[1-9][0-9]{0,5}")) {
            throw new WrongUsage(name + " wants a number from 1 to 999,999, not " + given + ".");
        }
        return Integer.parseInt(given);
    }
}

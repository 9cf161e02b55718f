package org.sangam.engine.match;

import java.util.Arrays;
import java.util.List;

/**
 * What the scarcity of attention costs each job, in micro-points. A price orders lists beside the fit and is never part of
 * it.
 *
 * <p>Everybody's list is drawn by fit less price; the yeses it would bring a job are its load. A price then moves by the
 * logarithm of load over capacity, so that a crowded job is shown less and a forgotten one more, until neither changes:
 *
 * <pre>price ← min(most, max(0, price + step · ln(load / capacity)))</pre>
 *
 * <p>Prices start at zero, and stay there where nothing is crowded. The rule is the dual ascent of an assignment with
 * capacities; that it raises the number of matches where per-pair scores do not is measured by {@code sangam simulate}.
 */
public final class Prices {

    private final Rule rule;

    public Prices(Rule rule) {
        this.rule = rule;
    }

    /**
     * How prices move.
     *
     * @param step micro-points for a load that is e times the capacity, above 0
     * @param most micro-points that no price exceeds
     * @param sweeps how often lists are drawn anew, 1 to 1,000
     * @param shown how many of a list are looked at, 1 to 200
     */
    public record Rule(int step, int most, int sweeps, int shown) {

        /** A tenth of e a sweep, at most three points: the least that left few jobs without applicants when simulated. */
        public static final Rule USUAL = new Rule(1_000_000, 3_000_000, 60, 10);

        public Rule {
            if (step <= 0 || most < 0 || sweeps < 1 || sweeps > 1_000 || shown < 1 || shown > 200) {
                throw new IllegalArgumentException("A rule of prices wants a step above 0 and 1 to 1,000 sweeps");
            }
        }
    }

    /**
     * The jobs one person could be shown.
     *
     * @param jobs numbers from 0, each once
     * @param fits micro-points, beside the jobs
     * @param yes the chance that the person says yes to each when it is read, 0 to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop of every sweep.
    public record Choice(int[] jobs, int[] fits, float[] yes) {

        public Choice {
            if (jobs.length != fits.length || jobs.length != yes.length) {
                throw new IllegalArgumentException("Every job of a choice has a fit and a chance");
            }
        }
    }

    /**
     * The prices at which these people's lists settle.
     *
     * @param capacity how many yeses each job's team can answer meanwhile, above 0
     * @return one price for each job, in micro-points from 0 to the rule's most
     */
    public int[] settle(List<Choice> choices, double[] capacity) {
        double[] price = new double[capacity.length];
        for (int sweep = 0; sweep < rule.sweeps(); sweep++) {
            double[] load = load(choices, whole(price), capacity.length);
            for (int job = 0; job < price.length; job++) {
                price[job] = moved(price[job], load[job], capacity[job]);
            }
        }
        return whole(price);
    }

    /** The yeses that everybody's lists would bring all jobs together, were nothing to cost anything. */
    public double yeses(List<Choice> choices) {
        int jobs = choices.stream()
                        .flatMapToInt(choice -> Arrays.stream(choice.jobs()))
                        .max()
                        .orElse(-1)
                + 1;
        return Arrays.stream(load(choices, new int[jobs], jobs)).sum();
    }

    /** The places in a choice that are shown, best first: by fit less price, then by the job's number. */
    public int[] shown(Choice choice, int[] prices) {
        int[] best = new int[Math.min(rule.shown(), choice.jobs().length)];
        int held = 0;
        for (int at = 0; at < choice.jobs().length; at++) {
            if (held < best.length || before(choice, prices, at, best[held - 1])) {
                held = Math.min(held + 1, best.length);
                insert(choice, prices, best, held, at);
            }
        }
        return best;
    }

    private double moved(double price, double load, double capacity) {
        double crowding = load == 0 ? Double.NEGATIVE_INFINITY : StrictMath.log(load / capacity);
        return Math.clamp(price + rule.step() * crowding, 0, rule.most());
    }

    /** Yeses that each job is brought, a place further down being looked at less: by 1/log₂(1 + place). */
    private double[] load(List<Choice> choices, int[] prices, int jobs) {
        double[] load = new double[jobs];
        for (Choice choice : choices) {
            int[] shown = shown(choice, prices);
            for (int place = 0; place < shown.length; place++) {
                load[choice.jobs()[shown[place]]] += choice.yes()[shown[place]] * looked(place);
            }
        }
        return load;
    }

    /** The share of readers who look at a place, counted from 0. */
    public static double looked(int place) {
        return StrictMath.log(2) / StrictMath.log(place + 2);
    }

    private static void insert(Choice choice, int[] prices, int[] best, int held, int at) {
        int place = held - 1;
        while (place > 0 && before(choice, prices, at, best[place - 1])) {
            best[place] = best[place - 1];
            place--;
        }
        best[place] = at;
    }

    private static boolean before(Choice choice, int[] prices, int one, int other) {
        long first = (long) choice.fits()[one] - prices[choice.jobs()[one]];
        long second = (long) choice.fits()[other] - prices[choice.jobs()[other]];
        return first != second ? first > second : choice.jobs()[one] < choice.jobs()[other];
    }

    private static int[] whole(double[] prices) {
        return Arrays.stream(prices).mapToInt(price -> (int) Math.round(price)).toArray();
    }
}

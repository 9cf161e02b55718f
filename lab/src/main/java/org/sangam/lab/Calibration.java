package org.sangam.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A monotone curve from a head's sum to the chance of a yes: pools of adjacent violators over equal shares of the outcomes,
 * straight between them. It is kept apart from the score and changes no order.
 *
 * @param scores in log-odds, ascending
 * @param chances beside them, never descending
 */
record Calibration(List<Double> scores, List<Double> chances) {

    private static final int BINS = 15;
    private static final int KNOTS = 40;
    private static final int FEWEST_IN_GROUP = 1_000;

    /** How one head's chances compare with what came. */
    record Gap(double overall, double worst, String worstGroup) {}

    /** A chance for each outcome, looked at or not. */
    interface Chances {
        double of(Outcome outcome);
    }

    static Calibration of(List<Outcome> outcomes, HeadFit fit) {
        List<Outcome> sorted =
                outcomes.stream().sorted(Comparator.comparingDouble(fit::score)).toList();
        List<double[]> pools = new ArrayList<>();
        int knots = Math.min(KNOTS, sorted.size());
        for (int knot = 0; knot < knots; knot++) {
            pools.add(pool(sorted.subList(knot * sorted.size() / knots, (knot + 1) * sorted.size() / knots), fit));
            while (pools.size() > 1 && chance(pools.get(pools.size() - 2)) > chance(pools.getLast())) {
                double[] last = pools.removeLast();
                double[] before = pools.getLast();
                for (int i = 0; i < last.length; i++) {
                    before[i] += last[i];
                }
            }
        }
        return new Calibration(
                pools.stream().map(pool -> pool[2] / pool[3]).toList(),
                pools.stream().map(Calibration::chance).toList());
    }

    double chance(double score) {
        int at = 0;
        while (at < scores.size() && scores.get(at) < score) {
            at++;
        }
        if (at == 0 || at == scores.size()) {
            return chances.get(at == 0 ? 0 : at - 1);
        }
        double share = (score - scores.get(at - 1)) / (scores.get(at) - scores.get(at - 1));
        return chances.get(at - 1) + share * (chances.get(at) - chances.get(at - 1));
    }

    /**
     * Expected calibration error over fifteen equal shares of the outcomes, overall and in the group where it is greatest,
     * among groups of a thousand or more. A yes is compared with the chance that the place was looked at and liked.
     */
    static Gap gap(List<Outcome> outcomes, Chances chances) {
        Map<String, List<Outcome>> groups =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::group, TreeMap::new, Collectors.toList()));
        double worst = 0;
        String where = "";
        for (Map.Entry<String, List<Outcome>> group : groups.entrySet()) {
            double error = ece(group.getValue(), chances);
            if (group.getValue().size() >= FEWEST_IN_GROUP && error > worst) {
                worst = error;
                where = group.getKey();
            }
        }
        return new Gap(ece(outcomes, chances), worst, where);
    }

    private static double ece(List<Outcome> outcomes, Chances chances) {
        List<double[]> pairs = outcomes.stream()
                .map(outcome -> new double[] {outcome.looked() * chances.of(outcome), outcome.yes() ? 1 : 0})
                .sorted(Comparator.comparingDouble(pair -> pair[0]))
                .toList();
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double off = 0;
            for (double[] pair : pairs.subList(bin * pairs.size() / BINS, (bin + 1) * pairs.size() / BINS)) {
                off += pair[1] - pair[0];
            }
            error += Math.abs(off);
        }
        return error / Math.max(1, pairs.size());
    }

    /** Yeses, looks, the sum of scores and how many. */
    private static double[] pool(List<Outcome> outcomes, HeadFit fit) {
        double[] pool = new double[4];
        for (Outcome outcome : outcomes) {
            pool[0] += outcome.yes() ? 1 : 0;
            pool[1] += outcome.looked();
            pool[2] += fit.score(outcome);
            pool[3]++;
        }
        return pool;
    }

    private static double chance(double[] pool) {
        return Math.clamp(pool[0] / pool[1], 0.0, 1.0);
    }
}

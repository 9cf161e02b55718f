package org.sangam.lab;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.sangam.engine.match.Prices;

/**
 * The greatest nDCG that any lists can have whose exposure has at most a given Gini coefficient, from above. For whatever
 * multipliers the jobs are given, lists of the highest relevance less multiplier, plus the most that multipliers could
 * bring back under such a coefficient, are no worse than the best lists there are (Lagrange's weak duality); the
 * multipliers are moved so as to bring that down.
 */
final class SpreadBound {

    private static final int STEPS = 40;
    private static final double FIRST_STEP = 0.02;

    private final double[][] gains;
    private final int jobs;
    private final double[] looks;
    private final double exposure;

    /** @param gains for each person and job, the relevance as a share of the person's best list's */
    SpreadBound(double[][] gains, int shown) {
        this.gains = gains;
        this.jobs = gains[0].length;
        this.looks = IntStream.range(0, shown).mapToDouble(Prices::looked).toArray();
        this.exposure = gains.length * Arrays.stream(looks).sum();
    }

    double ndcg(double gini) {
        double[] multiplier = new double[jobs];
        double least = Double.MAX_VALUE;
        for (int step = 0; step < STEPS; step++) {
            double[] seen = new double[jobs];
            double value = 0;
            for (double[] row : gains) {
                int[] list = best(row, multiplier);
                for (int place = 0; place < list.length; place++) {
                    seen[list[place]] += looks[place];
                    value += looks[place] * (row[list[place]] - multiplier[list[place]]);
                }
            }
            least = Math.min(least, (value + exposure * back(multiplier, gini)) / gains.length);
            move(multiplier, seen, gini, FIRST_STEP / (1 + 0.1 * step));
        }
        return least;
    }

    /**
     * The most that a unit of exposure brings back: the multipliers' mean over exposures within the coefficient. Ordered
     * exposures are mixtures of the first k jobs alike, whose coefficient is 1 − k/n; two of them suffice.
     */
    private double back(double[] multiplier, double gini) {
        double[] sorted = Arrays.stream(multiplier)
                .map(one -> -one)
                .sorted()
                .map(one -> -one)
                .toArray();
        double[] mean = new double[jobs];
        double sum = 0;
        for (int k = 0; k < jobs; k++) {
            sum += sorted[k];
            mean[k] = sum / (k + 1);
        }
        double most = mean[jobs - 1];
        int within = (int) Math.ceil(jobs * (1 - gini)) - 1;
        for (int wide = within; wide < jobs; wide++) {
            double low = coefficient(wide);
            for (int narrow = 0; narrow < within; narrow++) {
                double share = (gini - low) / (coefficient(narrow) - low);
                most = Math.max(most, mean[wide] + share * (mean[narrow] - mean[wide]));
            }
            most = Math.max(most, mean[wide]);
        }
        return most;
    }

    private double coefficient(int last) {
        return 1 - (last + 1.0) / jobs;
    }

    /** Towards exposures drawn together around their mean until they are within the coefficient. */
    private void move(double[] multiplier, double[] seen, double gini, double step) {
        double mean = exposure / jobs;
        double together = Math.min(1, gini / Math.max(SyntheticDemand.gini(seen), 1e-9));
        for (int job = 0; job < jobs; job++) {
            double wanted = mean + (seen[job] - mean) * together;
            multiplier[job] += step * Math.log(Math.max(seen[job], 0.5) / Math.max(wanted, 0.5));
        }
    }

    private int[] best(double[] row, double[] multiplier) {
        int[] best = new int[looks.length];
        int held = 0;
        for (int job = 0; job < jobs; job++) {
            double value = row[job] - multiplier[job];
            int place = held < best.length ? held : best.length;
            while (place > 0 && value > row[best[place - 1]] - multiplier[best[place - 1]]) {
                place--;
            }
            if (place < best.length) {
                held = Math.min(held + 1, best.length);
                System.arraycopy(best, place, best, place + 1, held - place - 1);
                best[place] = job;
            }
        }
        return best;
    }
}

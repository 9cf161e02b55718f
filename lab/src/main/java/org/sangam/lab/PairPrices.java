package org.sangam.lab;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sangam.engine.match.Prices;

/**
 * A price for each pair, by how many applicants whom the team would rather answer are expected ahead of the person. Lists are
 * drawn, the crowd that they bring is counted, and lists are drawn again, until they hardly move.
 */
final class PairPrices {

    private static final int ROUNDS = 12;

    private final List<Prices.Choice> choices;
    private final float[][] answers;
    private final int jobs;
    private final double points;
    private final int shown;
    private final float[][] ahead;

    /**
     * @param answers the estimated chance that a team answers, by person and job
     * @param points micro-points for each factor e of one more than are ahead
     */
    PairPrices(List<Prices.Choice> choices, float[][] answers, int jobs, double points, int shown) {
        this.choices = choices;
        this.answers = answers;
        this.jobs = jobs;
        this.points = points;
        this.shown = shown;
        this.ahead =
                choices.stream().map(choice -> new float[choice.jobs().length]).toArray(float[][]::new);
    }

    int[][] lists() {
        int[][] lists = drawn();
        for (int round = 0; round < ROUNDS; round++) {
            count(lists, round == 0 ? 1 : 1 / (1 + 0.6 * Math.min(round, 5)));
            lists = drawn();
        }
        int[][] named = new int[lists.length][];
        for (int person = 0; person < lists.length; person++) {
            int[] theirs = choices.get(person).jobs();
            named[person] = Arrays.stream(lists[person]).map(at -> theirs[at]).toArray();
        }
        return named;
    }

    /** For each person the places in their choice that are shown, best first. */
    private int[][] drawn() {
        return IntStream.range(0, choices.size())
                .mapToObj(person -> {
                    int[] fits = choices.get(person).fits();
                    return IntStream.range(0, fits.length)
                            .boxed()
                            .sorted(Comparator.comparingDouble(
                                    (Integer at) -> points * Math.log1p(ahead[person][at]) - fits[at]))
                            .limit(shown)
                            .mapToInt(Integer::intValue)
                            .toArray();
                })
                .toArray(int[][]::new);
    }

    private void count(int[][] lists, double share) {
        float[][] better = new float[jobs][];
        double[][] yeses = new double[jobs][];
        crowds(lists, better, yeses);
        for (int person = 0; person < ahead.length; person++) {
            int[] theirs = choices.get(person).jobs();
            for (int at = 0; at < theirs.length; at++) {
                float own = answers[person][theirs[at]];
                int first = above(better[theirs[at]], own);
                double[] sums = yeses[theirs[at]];
                double now = sums[sums.length - 1] - sums[first];
                ahead[person][at] += (float) (share * (now - ahead[person][at]));
            }
        }
    }

    /** For each job its applicants' chances of an answer, ascending, and the yeses of those before each. */
    private void crowds(int[][] lists, float[][] better, double[][] yeses) {
        int[] many = new int[jobs];
        for (int person = 0; person < lists.length; person++) {
            for (int at : lists[person]) {
                many[choices.get(person).jobs()[at]]++;
            }
        }
        double[][][] crowd = new double[jobs][][];
        Arrays.setAll(crowd, job -> new double[many[job]][]);
        int[] filled = new int[jobs];
        for (int person = 0; person < lists.length; person++) {
            Prices.Choice choice = choices.get(person);
            for (int place = 0; place < lists[person].length; place++) {
                int at = lists[person][place];
                int job = choice.jobs()[at];
                crowd[job][filled[job]++] =
                        new double[] {answers[person][job], choice.yes()[at] * Prices.looked(place)};
            }
        }
        for (int job = 0; job < jobs; job++) {
            Arrays.sort(crowd[job], Comparator.comparingDouble(one -> one[0]));
            better[job] = new float[many[job]];
            yeses[job] = new double[many[job] + 1];
            for (int i = 0; i < many[job]; i++) {
                better[job][i] = (float) crowd[job][i][0];
                yeses[job][i + 1] = yeses[job][i] + crowd[job][i][1];
            }
        }
    }

    /** How many are not better. */
    private static int above(float[] sorted, float own) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= own) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

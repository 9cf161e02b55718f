package org.sangam.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sangam.engine.match.Prices;

/**
 * A synthetic market whose wishes are known: what everybody wants of everybody is partly the same for all (popularity) and
 * partly each one's own, after Su, Bayoumi and Joachims, "Optimizing Rankings for Recommendation in Matching Markets"
 * (2022). Policies see only estimates of it, with noise on the logarithm of the odds.
 *
 * <p>Readers look at place k with weight 1/log₂(1 + k). A team reads those who said yes best first, and the one at place k
 * with weight 1/k.
 */
final class SyntheticDemand {

    /** How many jobs of a person are kept for a list to be drawn from. */
    private static final int KEPT = 200;

    private static final double LEAST = 0.01;
    private static final int OWN_STEPS = 24;

    private final int people;
    private final int jobs;
    private final double popularity;
    private final double noise;
    private final double[] liked;
    private final double[] able;
    private final float[][] yes;
    private final float[][] answer;
    private final float[][] yesSeen;
    private final float[][] answerSeen;

    /**
     * @param popularity share of a wish that is everybody's, 0 to 1
     * @param noise standard deviation of the estimates, in log-odds
     */
    SyntheticDemand(int people, int jobs, double popularity, double noise, long seed) {
        this.people = people;
        this.jobs = jobs;
        Random random = new Random(seed);
        this.popularity = popularity;
        this.noise = noise;
        liked = ranks(jobs, random);
        able = ranks(people, random);
        yes = new float[people][jobs];
        answer = new float[people][jobs];
        yesSeen = new float[people][jobs];
        answerSeen = new float[people][jobs];
        for (int person = 0; person < people; person++) {
            for (int job = 0; job < jobs; job++) {
                yes[person][job] = wish(popularity, liked[job], random);
                answer[person][job] = wish(popularity, able[person], random);
                yesSeen[person][job] = seen(yes[person][job], noise, random);
                answerSeen[person][job] = seen(answer[person][job], noise, random);
            }
        }
    }

    /** What a policy makes of two estimated chances; larger is shown first. */
    interface Score {
        double of(double yes, double answer);
    }

    /** Everybody's best jobs by a score, ten points of fit for each factor e. */
    List<Prices.Choice> choices(Score score) {
        List<Prices.Choice> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int row = person;
            float[] seen = yesSeen[person];
            int[] best = IntStream.range(0, jobs)
                    .boxed()
                    .sorted((one, other) -> Double.compare(
                            score.of(seen[other], answerSeen[row][other]), score.of(seen[one], answerSeen[row][one])))
                    .mapToInt(Integer::intValue)
                    .limit(KEPT)
                    .toArray();
            int[] fits = new int[best.length];
            float[] chances = new float[best.length];
            for (int at = 0; at < best.length; at++) {
                double value = score.of(seen[best[at]], answerSeen[person][best[at]]);
                fits[at] = (int) Math.round(1e7 * Math.log(value));
                chances[at] = seen[best[at]];
            }
            all.add(new Prices.Choice(best, fits, chances));
        }
        return all;
    }

    /**
     * Lists under a price for each pair: so many points for each factor e of one more than the better applicants who are
     * expected ahead, by estimates alone.
     */
    int[][] pricedByPair(List<Prices.Choice> choices, double points, int shown) {
        PairPrices prices = new PairPrices(choices, answerSeen, jobs, points * 1e6, shown);
        return prices.lists();
    }

    /** What comes of showing everybody these jobs, best first; one row of job numbers for each person. */
    Outcome outcome(int[][] lists) {
        double[] matches = new double[jobs];
        double[] applicants = new double[jobs];
        double[] exposure = new double[jobs];
        float[][] said = new float[jobs][people];
        for (int person = 0; person < people; person++) {
            for (int place = 0; place < lists[person].length; place++) {
                int job = lists[person][place];
                double looked = Prices.looked(place);
                exposure[job] += looked;
                said[job][person] = (float) (looked * yes[person][job]);
                applicants[job] += said[job][person];
            }
        }
        for (int job = 0; job < jobs; job++) {
            matches[job] = matches(job, said[job]);
        }
        return new Outcome(sum(matches), gini(exposure), starved(applicants), relevance(lists), spread(matches));
    }

    /**
     * What came of one policy.
     *
     * @param matches expected number
     * @param gini of how much jobs were looked at, 0 for all alike
     * @param starved share of jobs with less than one expected applicant
     * @param ndcg of the true chance of a match, competition left out, against each person's best list
     * @param filled expected share of jobs with a match, taking each as a Poisson count
     */
    record Outcome(double matches, double gini, double starved, double ndcg, double filled) {}

    /**
     * The greatest nDCG that lists with such a Gini of exposure can have, from above.
     *
     * @param known whether every wish is known; otherwise the estimates are, and used as well as they can be: by Bayes' rule,
     *     with what is everybody's known exactly, which is more than any policy is told
     */
    double boundOfRelevance(double gini, int shown, boolean known) {
        double[][] gains = new double[people][jobs];
        for (int person = 0; person < people; person++) {
            double[] best = best(person, shown);
            double ideal = 0;
            for (int place = 0; place < shown; place++) {
                ideal += best[place] * Prices.looked(place);
            }
            for (int job = 0; job < jobs; job++) {
                double chance = known
                        ? yes[person][job] * answer[person][job]
                        : likely(yesSeen[person][job], liked[job]) * likely(answerSeen[person][job], able[person]);
                gains[person][job] = chance / ideal;
            }
        }
        return new SpreadBound(gains, shown).ndcg(gini);
    }

    /** The mean of a wish given its estimate and what of it is everybody's. */
    private double likely(double seen, double common) {
        double odds = Math.log(seen / (1 - seen));
        double mean = 0;
        double all = 0;
        for (int own = 0; own <= OWN_STEPS; own++) {
            double wish =
                    Math.clamp(popularity * common + (1 - popularity) * own / (double) OWN_STEPS, LEAST, 1 - LEAST);
            double off = (odds - Math.log(wish / (1 - wish))) / noise;
            double weight = Math.exp(-off * off / 2);
            mean += weight * wish;
            all += weight;
        }
        return mean / all;
    }

    private double matches(int job, float[] said) {
        int[] order = IntStream.range(0, people)
                .filter(person -> said[person] > 0)
                .boxed()
                .sorted((one, other) -> Float.compare(answer[other][job], answer[one][job]))
                .mapToInt(Integer::intValue)
                .toArray();
        double ahead = 0;
        double matches = 0;
        for (int person : order) {
            matches += said[person] * answer[person][job] / (1 + ahead);
            ahead += said[person];
        }
        return matches;
    }

    private double relevance(int[][] lists) {
        double all = 0;
        for (int person = 0; person < people; person++) {
            double gain = 0;
            double ideal = 0;
            double[] best = best(person, lists[person].length);
            for (int place = 0; place < lists[person].length; place++) {
                int job = lists[person][place];
                gain += yes[person][job] * answer[person][job] * Prices.looked(place);
                ideal += best[place] * Prices.looked(place);
            }
            all += gain / ideal;
        }
        return all / people;
    }

    private double[] best(int person, int many) {
        double[] chances = IntStream.range(0, jobs)
                .mapToDouble(job -> -yes[person][job] * answer[person][job])
                .sorted()
                .limit(many)
                .toArray();
        return java.util.Arrays.stream(chances).map(chance -> -chance).toArray();
    }

    static double gini(double[] exposure) {
        double[] sorted = exposure.clone();
        java.util.Arrays.sort(sorted);
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * i - sorted.length + 1) * sorted[i];
        }
        return weighted / (sorted.length * sum(sorted));
    }

    private static double starved(double[] applicants) {
        return java.util.Arrays.stream(applicants).filter(many -> many < 1).count() / (double) applicants.length;
    }

    private static double spread(double[] matches) {
        return java.util.Arrays.stream(matches)
                .map(many -> 1 - Math.exp(-many))
                .average()
                .orElseThrow();
    }

    private static double sum(double[] values) {
        return java.util.Arrays.stream(values).sum();
    }

    /** Evenly from 0 to 1, in an order drawn at random. */
    private static double[] ranks(int many, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, many).boxed().toList());
        java.util.Collections.shuffle(order, random);
        return order.stream().mapToDouble(rank -> rank / (many - 1.0)).toArray();
    }

    private static float wish(double popularity, double common, Random random) {
        return (float) Math.clamp(popularity * common + (1 - popularity) * random.nextDouble(), LEAST, 1 - LEAST);
    }

    private static float seen(double chance, double noise, Random random) {
        double odds = Math.log(chance / (1 - chance)) + noise * random.nextGaussian();
        return (float) (1 / (1 + Math.exp(-odds)));
    }
}

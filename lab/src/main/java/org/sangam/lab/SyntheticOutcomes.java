package org.sangam.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Prices;
import org.sangam.engine.match.Question;
import org.sangam.engine.match.Ranking;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Search;
import org.sangam.engine.record.ShownList;

/**
 * Outcomes that nobody lived: everybody of a synthetic market is shown their best jobs, looks less the further down, and says
 * yes by chances in which each term weighs another factor than in our weights. Teams answer likewise. The factors are known,
 * so that a fit can be held against them.
 */
final class SyntheticOutcomes {

    private static final int SHOWN = 30;
    private static final double COMMON_YES = 0.35;

    private final Random random;
    private final Map<Outcome.Head, double[]> factors;

    SyntheticOutcomes(long seed) {
        this.random = new Random(seed);
        this.factors = Map.of(
                Outcome.Head.PERSON, drawn(Outcome.Head.PERSON.codes().size()),
                Outcome.Head.TEAM, drawn(Outcome.Head.TEAM.codes().size()));
    }

    /** What the terms truly weigh. */
    double[] factors(Outcome.Head head) {
        return factors.getOrDefault(head, new double[0]).clone();
    }

    Map<Outcome.Head, List<Outcome>> of(int people, int jobs, long seed) {
        Synthetic drawn = new Synthetic(seed, people);
        Market market = new Market();
        for (int job = 0; job < jobs; job++) {
            market.putJob(Synthetic.jobId(job), drawn.job(job, false));
        }
        Search search = new Search(Matcher.bundled(), market);
        Question question = Question.of(SHOWN, Side.PERSON, Synthetic.TODAY).explaining(SHOWN);
        List<Shown> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            PersonFacts facts = drawn.person(person);
            List<Ranking.Ranked> best = search.jobs(facts, question).best();
            for (int place = 0; place < best.size(); place++) {
                Ranking.Ranked one = best.get(place);
                if (one.match() != null) {
                    all.add(new Shown(
                            ShownList.Place.of(0, 0, one.match()).terms(),
                            Prices.looked(place),
                            Outcome.group(facts),
                            person));
                }
            }
        }
        return happened(all);
    }

    private record Shown(List<ShownList.Points> terms, double looked, String group, int unit) {}

    private Map<Outcome.Head, List<Outcome>> happened(List<Shown> all) {
        double wish = common(all, Outcome.Head.PERSON);
        double answer = common(all, Outcome.Head.TEAM);
        List<Outcome> wished = new ArrayList<>();
        List<Outcome> answered = new ArrayList<>();
        for (Shown shown : all) {
            boolean yes = random.nextDouble() < shown.looked() * chance(shown, Outcome.Head.PERSON, wish);
            wished.add(new Outcome(
                    Outcome.Head.PERSON.terms(shown.terms()), shown.looked(), yes, shown.group(), shown.unit()));
            if (yes) {
                boolean kept = random.nextDouble() < chance(shown, Outcome.Head.TEAM, answer);
                answered.add(new Outcome(Outcome.Head.TEAM.terms(shown.terms()), 1, kept, shown.group(), shown.unit()));
            }
        }
        return Map.of(Outcome.Head.PERSON, wished, Outcome.Head.TEAM, answered);
    }

    private double chance(Shown shown, Outcome.Head head, double intercept) {
        return HeadFit.logistic(intercept + sum(head, shown));
    }

    private double sum(Outcome.Head head, Shown shown) {
        double[] weighs = factors(head);
        double[] terms = head.terms(shown.terms());
        double sum = 0;
        for (int term = 0; term < terms.length; term++) {
            sum += weighs[term] * terms[term];
        }
        return sum;
    }

    /** The intercept at which so many of all say yes. */
    private double common(List<Shown> all, Outcome.Head head) {
        double low = -20;
        double high = 20;
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            double yes = all.stream()
                    .mapToDouble(shown -> chance(shown, head, middle))
                    .average()
                    .orElse(0);
            if (yes < COMMON_YES) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From a half to twice what our weights say. */
    private double[] drawn(int terms) {
        return random.doubles(terms, -1, 1).map(log -> Math.pow(2, log)).toArray();
    }
}

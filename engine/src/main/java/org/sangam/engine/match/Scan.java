package org.sangam.engine.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;

/** One thread's share of a question: it looks at pairs one by one, counts the vetoes and keeps the best. */
final class Scan {

    private static final Bar[] BARS = Bar.values();

    private final Terms terms;
    private final Total total;
    private final Tabled tabled;
    private final Set<UUID> without;
    private final Best best;
    private final int[] barred = new int[BARS.length];
    private int considered;
    private int alone;

    /** @param desires how many numbered desires people can have */
    Scan(Terms terms, Weights weights, Question question, int desires) {
        this.terms = terms;
        this.total = new Total(weights, question.reader());
        this.tabled = new Tabled(terms, total, desires);
        this.without = question.without();
        this.best = new Best(question.best());
    }

    /** Says which job stands still while people pass. */
    void stand(JobRow job) {
        alone = aloneOf(job);
    }

    private int aloneOf(JobRow job) {
        total.startAt(0);
        terms.jobAlone(job, total);
        return total.points();
    }

    void person(JobRow job, PersonRow person) {
        if (passes(tabled.bars(job, person), person.idHigh(), person.idLow())
                && promising(job, person, alone + tabled.others(job, person))) {
            best.offer(total.points(), person.idHigh(), person.idLow());
        }
    }

    void job(JobRow job, PersonRow person) {
        if (passes(terms.bars(job, person), job.idHigh(), job.idLow())
                && promising(job, person, aloneOf(job) + othersOf(job, person))) {
            best.offer(total.points(), job.idHigh(), job.idLow());
        }
    }

    private int othersOf(JobRow job, PersonRow person) {
        total.startAt(0);
        terms.others(job, person, total);
        return total.points();
    }

    private boolean passes(int found, long high, long low) {
        considered++;
        boolean blocked = !without.isEmpty() && without.contains(new UUID(high, low));
        int bars = blocked ? found | Bar.BLOCKED.bit() : found;
        if (bars != 0) {
            barred[Integer.numberOfTrailingZeros(bars)]++;
        }
        return bars == 0;
    }

    /**
     * Adds up the pair, and stops before the skills when even all of them could not bring it into the list: what is left
     * out could not have been kept.
     */
    private boolean promising(JobRow job, PersonRow person, int others) {
        if ((long) others + terms.skills.most(job) - total.centreOfSkills(job) < best.bar()) {
            return false;
        }
        total.startAt(others);
        terms.skills.enter(job, person, total);
        return true;
    }

    void add(Scan other) {
        considered += other.considered;
        best.offerAll(other.best);
        for (int i = 0; i < BARS.length; i++) {
            barred[i] += other.barred[i];
        }
    }

    Ranking ranking() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < BARS.length; i++) {
            if (barred[i] > 0) {
                counts.put(BARS[i].code(), barred[i]);
            }
        }
        return new Ranking(best.sorted(), considered, Map.copyOf(counts));
    }
}

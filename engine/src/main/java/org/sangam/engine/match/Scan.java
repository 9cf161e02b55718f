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
    private final Set<UUID> without;
    private final Best best;
    private final int[] barred = new int[BARS.length];
    private int considered;

    Scan(Terms terms, Weights weights, Question question) {
        this.terms = terms;
        this.total = new Total(weights, question.reader());
        this.without = question.without();
        this.best = new Best(question.best());
    }

    void person(JobRow job, PersonRow person) {
        if (passes(job, person, person.idHigh(), person.idLow())) {
            best.offer(fit(job, person), person.idHigh(), person.idLow());
        }
    }

    void job(JobRow job, PersonRow person) {
        if (passes(job, person, job.idHigh(), job.idLow())) {
            best.offer(fit(job, person), job.idHigh(), job.idLow());
        }
    }

    private boolean passes(JobRow job, PersonRow person, long high, long low) {
        considered++;
        int bars = terms.bars(job, person);
        if (!without.isEmpty() && without.contains(new UUID(high, low))) {
            bars |= Bar.BLOCKED.bit();
        }
        if (bars != 0) {
            barred[Integer.numberOfTrailingZeros(bars)]++;
        }
        return bars == 0;
    }

    private int fit(JobRow job, PersonRow person) {
        total.clear();
        terms.enter(job, person, total);
        return total.points();
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

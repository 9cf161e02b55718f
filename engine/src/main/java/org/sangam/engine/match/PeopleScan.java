package org.sangam.engine.match;

import java.util.concurrent.atomic.AtomicInteger;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonColumns;
import org.sangam.engine.market.PersonRow;

/**
 * One thread's share of a question for people: it passes over blocks of rows and keeps the best. Whatever it leaves out has
 * a bound below a fit that as many others reach as there are places in the list, so the list is as if it had scored every
 * pair.
 */
final class PeopleScan {

    private final JobRow job;
    private final Terms terms;
    private final Total total;
    private final Best best;
    private final AtomicInteger bar;
    private final int personalMost;
    private final PeopleSieve sieve;
    private final SkillBound bound;
    private final int alone;

    /**
     * @param terms of this thread
     * @param bar what every thread's list reaches, shared among them
     */
    PeopleScan(
            JobRow job,
            Terms terms,
            PeopleTables tables,
            SkillBound bound,
            Weights weights,
            Question question,
            AtomicInteger bar) {
        this.job = job;
        this.terms = terms;
        this.total = new Total(weights, question.reader());
        this.best = new Best(question.best());
        this.bar = bar;
        this.personalMost = question.reader() == Reason.Side.PERSON ? weights.mostOfPersonal() : 0;
        this.sieve = new PeopleSieve(tables);
        this.bound = bound;
        total.startAt(0);
        terms.jobAlone(job, total);
        this.alone = total.points();
    }

    /** Whether nobody with at most so many points from all but the skills could come into the list. */
    boolean hopeless(long most) {
        return most + slack() < bar();
    }

    /** @param block its number, by which a row is found again */
    void pass(PersonColumns people, PersonRow cursor, int block) {
        int found = sieve.pass(people, bar() - slack());
        for (int i = 0; i < found; i++) {
            cursor.stand(people, sieve.row(i));
            offer(cursor, alone + sieve.points(i), Best.row(block, sieve.row(i)));
        }
        bar.accumulateAndGet(best.bar(), Math::max);
    }

    private void offer(PersonRow person, int others, int row) {
        if ((long) others + personalMost + bound.of(person) < bar()) {
            return;
        }
        boolean exact = sieve.exact() && !person.anyOfNoFamily();
        total.startAt(exact ? others : alone);
        if (!exact) {
            terms.others(job, person, total);
            if ((long) total.points() + bound.of(person) < bar()) {
                return;
            }
        } else if (personalMost != 0) {
            terms.personal(job, person, total);
        }
        terms.skills.enter(job, person, total);
        best.offer(total.points(), person.idHigh(), person.idLow(), row);
    }

    /** What a pair could have beyond the terms that the sieve knows. */
    private long slack() {
        return (long) alone + personalMost + bound.most();
    }

    /** The least fit that could still be kept. */
    private int bar() {
        return Math.max(best.bar(), bar.get());
    }

    PeopleScan add(PeopleScan other) {
        best.offerAll(other.best);
        return this;
    }

    Best best() {
        return best;
    }
}

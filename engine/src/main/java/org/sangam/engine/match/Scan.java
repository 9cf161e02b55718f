package org.sangam.engine.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.JobColumns;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonColumns;
import org.sangam.engine.market.PersonRow;

/**
 * One thread's share of a question: it passes over blocks of rows, counts the vetoes and keeps the best. Whatever it leaves
 * out has a bound below a fit that as many others reach as there are places in the list, so the list is as if it had
 * scored every pair.
 */
final class Scan {

    private static final Bar[] BARS = Bar.values();

    private final Terms terms;
    private final Total total;
    private final Best best;
    private final AtomicInteger bar;
    private final int personalMost;
    private final int[] barred = new int[BARS.length];
    private @Nullable PeopleSieve sieve;
    private @Nullable SkillBound bound;
    private int alone;

    /** @param bar what every thread's list reaches, shared among them */
    Scan(Terms terms, Weights weights, Question question, AtomicInteger bar) {
        this.terms = terms;
        this.total = new Total(weights, question.reader());
        this.best = new Best(question.best());
        this.bar = bar;
        this.personalMost = question.reader() == Reason.Side.PERSON ? weights.mostOfPersonal() : 0;
    }

    /** Says which job stands still while people pass. */
    PeopleSieve stand(JobRow job, Pairing pairing, Weights weights) {
        alone = aloneOf(job);
        bound = new SkillBound(job, terms.skills, pairing.skills(), total);
        sieve = new PeopleSieve(terms, total, pairing, job, weights);
        return sieve;
    }

    /** Whether nobody with at most so many points from all but the skills could come into the list. */
    boolean hopeless(long most) {
        return most == Long.MIN_VALUE || most + slack() < bar();
    }

    void people(JobRow job, PersonColumns people, PersonRow cursor) {
        PeopleSieve through = Objects.requireNonNull(sieve);
        int found = through.pass(people, cursor, bar() - slack());
        for (int i = 0; i < found; i++) {
            cursor.stand(people, through.row(i));
            person(job, cursor, alone + through.points(i), through.exact());
        }
        bar.accumulateAndGet(best.bar(), Math::max);
    }

    private void person(JobRow job, PersonRow person, int others, boolean exact) {
        if ((long) others + personalMost + Objects.requireNonNull(bound).of(person) < bar()) {
            return;
        }
        total.startAt(exact ? others : alone);
        if (!exact) {
            terms.others(job, person, total);
        } else if (personalMost != 0) {
            terms.personal(job, person, total);
        }
        terms.skills.enter(job, person, total);
        best.offer(total.points(), person.idHigh(), person.idLow());
    }

    /** What a pair could have beyond the terms that the sieve knows. */
    private long slack() {
        return (long) alone + personalMost + Objects.requireNonNull(bound).most();
    }

    void jobs(JobColumns jobs, JobRow cursor, PersonRow person) {
        int[] some = jobs.some();
        for (int i = 0; i < jobs.count(); i++) {
            cursor.stand(jobs, some == null ? i : some[i]);
            job(cursor, person);
        }
        bar.accumulateAndGet(best.bar(), Math::max);
    }

    private void job(JobRow job, PersonRow person) {
        int bars = terms.bars(job, person);
        if (bars != 0) {
            barred[Integer.numberOfTrailingZeros(bars)]++;
            return;
        }
        total.startAt(0);
        terms.jobAlone(job, total);
        terms.others(job, person, total);
        if ((long) total.points() + terms.skills.most(job) - total.centreOfSkills(job) >= bar()) {
            terms.skills.enter(job, person, total);
            best.offer(total.points(), job.idHigh(), job.idLow());
        }
    }

    /** The least fit that could still be kept. */
    private int bar() {
        return Math.max(best.bar(), bar.get());
    }

    private int aloneOf(JobRow job) {
        total.startAt(0);
        terms.jobAlone(job, total);
        return total.points();
    }

    void add(Scan other) {
        best.offerAll(other.best);
        for (int i = 0; i < BARS.length; i++) {
            barred[i] += other.barred[i];
        }
    }

    /** @param blocked how many were left out from the beginning */
    Ranking ranking(int considered, int blocked) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < BARS.length; i++) {
            if (barred[i] > 0) {
                counts.put(BARS[i].code(), barred[i]);
            }
        }
        if (blocked > 0) {
            counts.put(Bar.BLOCKED.code(), blocked);
        }
        return new Ranking(best.sorted(), considered, Map.copyOf(counts));
    }
}

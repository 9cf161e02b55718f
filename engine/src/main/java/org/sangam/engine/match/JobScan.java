package org.sangam.engine.match;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sangam.engine.market.JobColumns;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;

/**
 * One thread's share of a question for jobs: it passes over blocks of rows, counts the vetoes of all and keeps the best.
 * What it does not score has a bound below a fit that as many others reach as there are places in the list.
 */
final class JobScan {

    private static final Bar[] BARS = Bar.values();

    /** What comes before the first of the bars that figures set up: the first of a job's bars is the one counted. */
    private static final int BEFORE_FIGURES = Bar.PAY.bit() - 1;

    private final PersonRow person;
    private final Terms terms;
    private final Total total;
    private final Best best;
    private final AtomicInteger bar;
    private final JobTables tables;
    private final int restMost;
    private final int[] barred = new int[BARS.length];

    /**
     * @param terms of this thread
     * @param bar what every thread's list reaches, shared among them
     */
    JobScan(PersonRow person, Terms terms, JobTables tables, Weights weights, Question question, AtomicInteger bar) {
        this.person = person;
        this.terms = terms;
        this.tables = tables;
        this.total = new Total(weights, question.reader());
        this.best = new Best(question.best());
        this.bar = bar;
        this.restMost =
                weights.mostOfExperience() + (question.reader() == Reason.Side.PERSON ? weights.mostOfPersonal() : 0);
    }

    /** @param block its number, by which a row is found again */
    void pass(JobColumns jobs, JobRow cursor, int block) {
        int[] some = jobs.some();
        for (int i = 0; i < jobs.count(); i++) {
            int row = some == null ? i : some[i];
            cursor.stand(jobs, row);
            byTables(cursor, tables.of(jobs, row), Best.row(block, row));
        }
        bar.accumulateAndGet(best.bar(), Math::max);
    }

    private void byTables(JobRow job, long sum, int row) {
        int bars = JobTables.bars(sum);
        if ((bars & BEFORE_FIGURES) == 0) {
            bars |= terms.barsOfFigures(job, person);
        }
        if (bars != 0) {
            barred[Integer.numberOfTrailingZeros(bars)]++;
        } else {
            offer(job, JobTables.points(sum) + tables.ofFigures(job), row);
        }
    }

    /** @param points of all but experience, skills and what is personal, or at least that */
    private void offer(JobRow job, int points, int row) {
        if ((long) points + restMost + terms.skills.most(job) - total.centreOfSkills(job) < bar()) {
            return;
        }
        total.startAt(tables.exact(points, job, person, terms, total));
        terms.career.experience(job, person.experienceMonths(), total);
        terms.personal(job, person, total);
        int others = total.points();
        keep(job, others + terms.skills.sum(job, person, total, (long) bar() - others), row);
    }

    private void keep(JobRow job, long fit, int row) {
        if (fit >= bar()) {
            best.offer((int) fit, job.idHigh(), job.idLow(), row);
        }
    }

    /** The least fit that could still be kept. */
    private int bar() {
        return Math.max(best.bar(), bar.get());
    }

    JobScan add(JobScan other) {
        best.offerAll(other.best);
        for (int i = 0; i < BARS.length; i++) {
            barred[i] += other.barred[i];
        }
        return this;
    }

    Best best() {
        return best;
    }

    /** How many were no match, by the code of the first veto. */
    Map<String, Integer> barred() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < BARS.length; i++) {
            if (barred[i] > 0) {
                counts.put(BARS[i].code(), barred[i]);
            }
        }
        return counts;
    }
}

package org.sangam.engine.match;

import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;

/**
 * All terms of a match, each written once. A term reads a job's row and a person's row, and enters what it finds into a
 * ledger: points with their range, and the figures a sentence would name. It belongs to one thread.
 */
final class Terms {

    final SkillTerms skills;
    final CareerTerms career;
    final PayTerms pay;
    final WishTerms wishes;
    private final Weights weights;
    private final Pairing pairing;

    /** @param today days since 1970 */
    Terms(Weights weights, Pairing pairing, SkillCredit credit, int today, int thisYear) {
        this.weights = weights;
        this.pairing = pairing;
        this.skills = new SkillTerms(weights, pairing, credit);
        this.career = new CareerTerms(weights, pairing, thisYear);
        this.pay = new PayTerms(weights);
        this.wishes = new WishTerms(weights, pairing, today);
    }

    /** All terms. */
    void enter(JobRow job, PersonRow person, Ledger ledger) {
        skills.enter(job, person, ledger);
        others(job, person, ledger);
        jobAlone(job, ledger);
    }

    /** The terms of the pair but for the skills: they need only a few columns. */
    void others(JobRow job, PersonRow person, Ledger ledger) {
        figures(job, person, ledger);
        desires(job, person, ledger);
        career.role(job, person, ledger);
        wishes.place(job, person, ledger);
        personal(job, person, ledger);
    }

    /** Level, months and notice. */
    void figures(JobRow job, PersonRow person, Ledger ledger) {
        career.level(job.level(), person.level(), person.experienceMonths(), ledger);
        career.experience(job, person.experienceMonths(), ledger);
        career.notice(job.noticeDays(), person.noticeDays(), ledger);
    }

    /** What depends on the work and the company that the person looks for. */
    private void desires(JobRow job, PersonRow person, Ledger ledger) {
        wishes.wishedRole(nearWish(job, person), ledger);
        wishes.company(pairing.company(job, person), ledger);
    }

    /** How near the job is to the work that the person looks for, in thousandths, or below 0. */
    int nearWish(JobRow job, PersonRow person) {
        return pairing.wishedRole(job, person);
    }

    /** What only the person may read. */
    void personal(JobRow job, PersonRow person, Ledger ledger) {
        if (ledger.reads(Term.PAY)) {
            pay.pay(job, person, ledger);
        }
        if (ledger.reads(Term.DISLIKE)) {
            wishes.dislikes(job, person, ledger);
        }
    }

    /** The terms that are the same for everybody. */
    void jobAlone(JobRow job, Ledger ledger) {
        wishes.freshness(job.confirmedDay(), ledger);
        wishes.answers(job.answersPercent(), ledger);
    }

    /** What rules the pair out, as a set of {@link Bar#bit}s; 0 for a match. */
    int bars(JobRow job, PersonRow person) {
        return barsOfPlace(job, person) | barsOfDesires(job, person) | barsOfFigures(job, person);
    }

    private int barsOfPlace(JobRow job, PersonRow person) {
        return pairing.placeBars(job, person);
    }

    private int barsOfDesires(JobRow job, PersonRow person) {
        return barsOfDesires(
                pairing.company(job, person), pairing.wishedRole(job, person), pairing.mustBeWishedRole(person));
    }

    /**
     * @param company see {@link CompanyFit}
     * @param near how near the job is to what they look for
     */
    int barsOfDesires(int company, int near, boolean must) {
        int bars = CompanyFit.barredAgency(company) ? Bar.AGENCY.bit() : 0;
        boolean stranger = near >= 0 && near < weights.wishedRole().mustPermille();
        return stranger && must ? bars | Bar.ROLE.bit() : bars;
    }

    int barsOfFigures(JobRow job, PersonRow person) {
        return barsOfPay(job, person)
                | barsOfTime(job, person.experienceMonths())
                | barsOfNotice(job, person.noticeDays());
    }

    private static int barsOfPay(JobRow job, PersonRow person) {
        boolean less = person.mustPay() && PayTerms.comparable(job, person) && job.payMax() < person.floor();
        return less ? Bar.PAY.bit() : 0;
    }

    int barsOfTime(JobRow job, int months) {
        boolean far = job.mustExperience() && career.farOutside(job, months);
        return far ? Bar.EXPERIENCE.bit() : 0;
    }

    int barsOfNotice(JobRow job, int days) {
        boolean late = job.mustNotice() && job.noticeDays() >= 0 && days > job.noticeDays();
        return late ? Bar.NOTICE.bit() : 0;
    }
}

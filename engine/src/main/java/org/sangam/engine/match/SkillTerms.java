package org.sangam.engine.match;

import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.SkillUse;
import org.sangam.engine.match.Reason.State;

/** What each requirement of a job is worth to a person who shows these skills. */
final class SkillTerms {

    private static final int FULL = Scale.FULL;
    private static final int NEEDS = 4;
    private static final int MENTIONED = 2;

    private final Pairing pairing;
    private final SkillCredit credit;
    private final int[] expected;
    private final int[][] gaps = new int[NEEDS][JobFacts.MOST_WANTED + 1];
    private final int[][] mosts = new int[NEEDS][JobFacts.MOST_WANTED + 1];

    SkillTerms(Weights weights, Pairing pairing, SkillCredit credit) {
        this.pairing = pairing;
        this.credit = credit;
        this.expected = weights.skill().expectedPermille().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        for (int need = 0; need < NEEDS; need++) {
            for (int n = 1; n <= JobFacts.MOST_WANTED; n++) {
                gaps[need][n] = (int) Math.round(weights.skill().gap().get(need) / Math.sqrt(n));
                mosts[need][n] = n * worth(gaps[need][n], need, FULL);
            }
        }
    }

    /** The most that {@link #enter} could enter for this job, whoever the person is. */
    int most(JobRow job) {
        return mosts[0][job.wanted(0)] + mosts[1][job.wanted(1)] + mosts[2][job.wanted(2)] + mosts[3][job.wanted(3)];
    }

    /**
     * Each requirement. A profile that shows no skill at all counts as one that shows the least of one of them, spread
     * over all: more would make a first skill lower the score.
     */
    void enter(JobRow job, PersonRow person, Ledger ledger) {
        SkillTable table = pairing.skills();
        table.meet(job, person);
        long sum = 0;
        int least = Integer.MAX_VALUE;
        boolean silent = person.skills() == 0;
        for (int i = 0; silent && i < table.requirements(); i++) {
            int need = job.need(table.start(i));
            sum += gap(job, need);
            if (need != MENTIONED || job.wanted(MENTIONED) == table.requirements()) {
                least = Math.min(least, (int) ((long) gap(job, need) * credit.least() / FULL));
            }
        }
        for (int i = 0; i < table.requirements(); i++) {
            int need = job.need(table.start(i));
            if (silent) {
                int gap = gap(job, need);
                int none = worth(gap, need, 0);
                int all = worth(gap, need, FULL);
                int expected = none + (int) ((long) gap * least / sum);
                ledger.span(Term.SKILL, State.UNKNOWN, expected, none, all, all, i, -1, need);
            } else {
                skill(job, person, table, i, gap(job, need), ledger);
            }
        }
    }

    /**
     * What {@link #enter} would enter all together, while a person stands; or anything below {@code least} if that is more
     * than it comes to. All counts as met at first, and what falls short of it is taken off, so that most jobs are given up
     * after few requirements.
     */
    long sum(JobRow job, PersonRow person, Total total, long least) {
        if (person.skills() == 0) {
            total.startAt(0);
            enter(job, person, total);
            return total.points();
        }
        SkillTable table = pairing.skills();
        long left = most(job) - total.centreOfSkills(job);
        int requirements = job.requirements();
        int at = requirements == 0 ? 0 : job.firstRequirement();
        for (int i = 0; i < requirements && left >= least; i++) {
            int need = job.need(at);
            int gap = gap(job, need);
            left -= worth(gap, need, FULL) - worth(gap, need, table.greatest(job, at));
            at += 1 + job.alternatives(at);
        }
        return left;
    }

    /** What a requirement of the job is worth that is met with so much credit, in thousandths. */
    int worth(JobRow job, int need, int earned) {
        return worth(gap(job, need), need, earned);
    }

    private int gap(JobRow job, int need) {
        return gaps[need][job.wanted(need)];
    }

    private void skill(JobRow job, PersonRow person, SkillTable table, int i, int gap, Ledger ledger) {
        int need = job.need(table.start(i));
        int earned = table.credit(i);
        int points = worth(gap, need, earned);
        int best = worth(gap, need, FULL);
        if (earned == 0) {
            ledger.know(Term.SKILL, State.MISSING, points, best, i, -1, need);
            return;
        }
        State state = table.full(i) ? State.MET : State.NEAR;
        int asked = job.months(table.start(i));
        int use = person.skill(table.use(i));
        if (asked > 0 && SkillUse.months(use) < 0) {
            int low = table.creditIf(i, 0, use);
            int high = table.creditIf(i, asked, use);
            ledger.span(
                    Term.SKILL,
                    state,
                    points,
                    worth(gap, need, low),
                    worth(gap, need, high),
                    best,
                    i,
                    table.use(i),
                    need);
        } else {
            ledger.know(Term.SKILL, state, points, best, i, table.use(i), need);
        }
    }

    private int worth(int gap, int need, int earned) {
        return (int) ((long) gap * (earned - expected[need]) / FULL);
    }
}

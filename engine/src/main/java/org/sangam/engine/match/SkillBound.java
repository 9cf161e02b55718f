package org.sangam.engine.match;

import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.SkillUse;

/**
 * A bound of what a person's skills could bring for one job, found by adding one number for each skill. Two sums are kept
 * in one: each skill counted for all that it could earn; and every requirement counted as nearly met, with what the skills
 * that meet one would add. Neither is below the exact sum, because that takes for each requirement one skill at most.
 */
final class SkillBound {

    /** Sums are kept in units of so many micro-points, rounded up, so that none can overflow. */
    private static final int UNIT_BITS = 10;

    private final long[] gains;
    private final int none;
    private final int near;
    private final int most;

    SkillBound(JobRow job, SkillTerms terms, SkillTable table, Ledger ledger) {
        int requirements = table.requirements();
        int centre = ledger.centre(Term.SKILL) * requirements;
        int[] nearest = new int[requirements];
        table.eachReach((skill, i, full, credit) -> nearest[i] = full ? nearest[i] : Math.max(nearest[i], credit));
        int noneOfAll = -centre;
        int nearOfAll = -centre;
        for (int i = 0; i < requirements; i++) {
            int need = job.need(table.start(i));
            noneOfAll += terms.worth(job, need, 0);
            nearOfAll += terms.worth(job, need, nearest[i]);
        }
        this.none = noneOfAll;
        this.near = nearOfAll;
        this.most = terms.most(job) - centre;
        this.gains = new long[table.skills()];
        table.eachReach((skill, i, full, credit) -> {
            int need = job.need(table.start(i));
            int worth = terms.worth(job, need, credit);
            gains[skill] += units(worth - terms.worth(job, need, 0));
            gains[skill] += full ? units(worth - terms.worth(job, need, nearest[i])) << Integer.SIZE : 0;
        });
    }

    /** The most for anybody. */
    int most() {
        return most;
    }

    int of(PersonRow person) {
        int skills = person.skills();
        if (skills == 0) {
            return most;
        }
        long sum = 0;
        for (int i = 0; i < skills; i++) {
            int skill = SkillUse.skill(person.skill(i));
            sum += skill < gains.length ? gains[skill] : 0;
        }
        long byEach = none + ((sum & 0xFFFFFFFFL) << UNIT_BITS);
        long byMet = near + (sum >>> Integer.SIZE << UNIT_BITS);
        return (int) Math.min(most, Math.min(byEach, byMet));
    }

    private static long units(int points) {
        return (Math.max(0, points) + (1L << UNIT_BITS) - 1) >> UNIT_BITS;
    }
}

package org.sangam.engine.match;

import org.sangam.engine.market.SkillUse;

/**
 * How far one skill that a person shows meets one that a job asks for, in thousandths. More months and a later use never
 * lower it; the skill itself never counts less than a neighbour.
 */
final class SkillCredit {

    private static final int FULL = 1000;

    private final Weights.Skill weights;
    private final int thisYear;

    SkillCredit(Weights.Skill weights, int thisYear) {
        this.weights = weights;
        this.thisYear = thisYear;
    }

    /**
     * @param full whether the skill meets the one asked for, by being or implying it
     * @param kinPermille how well it stands in
     * @param asked months, or -1
     * @param use packed {@link SkillUse}
     */
    int of(boolean full, int kinPermille, int asked, int use) {
        return of(full, kinPermille, asked, SkillUse.months(use), SkillUse.lastYear(use));
    }

    /** The same with the months given apart, for what an unknown could turn out to be. */
    int of(boolean full, int kinPermille, int asked, int months, int lastYear) {
        int quality = depth(asked, months) * recency(lastYear) / FULL;
        if (!full) {
            return weights.nearCeilingPermille() * kinPermille / FULL * quality / FULL;
        }
        int floor = weights.metFloorPermille();
        return floor + (FULL - floor) * kinPermille / FULL * quality / FULL;
    }

    /** What the skill itself is worth at the very least. */
    int least() {
        return weights.metFloorPermille();
    }

    private int depth(int asked, int months) {
        if (asked > 0) {
            return months < 0 ? weights.askedUnknownPermille() : Math.min(FULL, FULL * months / asked);
        }
        if (months < 0) {
            return weights.depthUnknownPermille();
        }
        int floor = weights.depthFloorPermille();
        return floor + (FULL - floor) * Math.min(months, weights.depthMonths()) / weights.depthMonths();
    }

    private int recency(int lastYear) {
        if (lastYear == SkillUse.UNKNOWN) {
            return weights.undatedPermille();
        }
        int years = lastYear == SkillUse.NOW ? 0 : Math.max(0, thisYear - lastYear - 1);
        return Math.max(weights.staleFloorPermille(), FULL - weights.staleYearPermille() * years);
    }
}

package org.sangam.engine.match;

import org.sangam.engine.market.SkillUse;

/**
 * How far one skill that a person shows meets one that a job asks for, in thousandths: a part that depends on how the two
 * skills are related, and a part by how long and how lately it was used. More months and a later use never lower it; the
 * skill itself never counts less than a neighbour. Safe to share between threads.
 */
final class SkillCredit {

    private static final int FULL = 1000;

    private final Weights.Skill weights;
    private final int[] depths = new int[SkillUse.MONTHS + 1];
    private final int[] recencies = new int[SkillUse.YEARS];

    SkillCredit(Weights.Skill weights, int thisYear) {
        this.weights = weights;
        for (int months = 0; months < depths.length; months++) {
            depths[months] = depth(months);
        }
        depths[SkillUse.MONTHS] = weights.depthUnknownPermille();
        for (int year = 0; year < recencies.length; year++) {
            recencies[year] = recency(SkillUse.lastYear(year), thisYear);
        }
    }

    /** What is certain of any use: nothing of a neighbour's, the floor of the skill's own. */
    int base(boolean full) {
        return full ? weights.metFloorPermille() : 0;
    }

    /** What the quality of the use adds at most. */
    int reach(boolean full, int kinPermille) {
        return (full ? FULL - weights.metFloorPermille() : weights.nearCeilingPermille()) * kinPermille / FULL;
    }

    /** The quality of a use where no time is asked, in thousandths. */
    int quality(int use) {
        return depths[SkillUse.monthsField(use)] * recencies[SkillUse.yearField(use)] / FULL;
    }

    /** The quality of a use where so many months are asked. */
    int quality(int asked, int use) {
        int months = SkillUse.months(use);
        return asked <= 0 ? quality(use) : quality(asked, months, use);
    }

    /** The same as if it had been used for other months than it says. */
    int quality(int asked, int months, int use) {
        int depth = months < 0 ? weights.askedUnknownPermille() : Math.min(FULL, FULL * months / asked);
        return depth * recencies[SkillUse.yearField(use)] / FULL;
    }

    /** What the skill itself is worth at the very least. */
    int least() {
        return weights.metFloorPermille();
    }

    private int depth(int months) {
        int floor = weights.depthFloorPermille();
        return floor + (FULL - floor) * Math.min(months, weights.depthMonths()) / weights.depthMonths();
    }

    private int recency(int lastYear, int thisYear) {
        if (lastYear == SkillUse.UNKNOWN) {
            return weights.undatedPermille();
        }
        int years = lastYear == SkillUse.NOW ? 0 : Math.max(0, thisYear - lastYear - 1);
        return Math.max(weights.staleFloorPermille(), FULL - weights.staleYearPermille() * years);
    }
}

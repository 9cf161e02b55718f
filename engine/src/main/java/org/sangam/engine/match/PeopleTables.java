package org.sangam.engine.match;

import java.util.Arrays;
import org.sangam.engine.market.Held;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonColumns;
import org.sangam.engine.market.SkillUse;

/**
 * What the terms of one job make of every value that a column of people can have: points, or {@link #BARRED}. The entries
 * are made by running the terms themselves, so a table can say nothing that the terms do not. Made once for a question,
 * then only read, by all its threads.
 */
final class PeopleTables {

    /** So far below all points that no sum of entries with it comes near one without. */
    static final int BARRED = -(1 << 29);

    /** Every sum with {@link #BARRED} is below it, every other above. */
    static final int LEAST = BARRED / 2;

    private static final int MOST_POINTS = 1 << 25;
    private static final int LEVELS = PersonColumns.LEVELS;

    final int[] byPlace;
    final int[] byTime = new int[PersonColumns.TIMES];
    final int[] byNotice = new int[PersonColumns.MOST_DAYS + 2];
    final int[] byDesires;
    final short[] nearness = new short[Held.VALUES];
    final int[] byNearness = new int[Scale.FULL + 2];

    /**
     * Whether the sum of entries is what the terms make of whoever held only titles of known families, rather than at least
     * that: a title of no family is told by words.
     */
    final boolean exact;

    final long payMax;
    final int currency;

    /** No more is made of months, level and notice together. */
    final int mostOfFigures;

    /** No more is made of the figures and desires together. */
    final int mostOfRest;

    final int mostOfRole;
    private final int mostOfPlace;
    private final int mostLikely;
    private final Pairing pairing;
    private final int[] mostByNearness;

    PeopleTables(Terms terms, Total total, Pairing pairing, JobRow job) {
        this.pairing = pairing;
        this.exact = job.family() >= 0;
        this.mostLikely = terms.career.mostLikely(0, SkillUse.NOW);
        this.payMax = job.payMax();
        this.currency = job.currency();
        this.byPlace = new int[pairing.places().length];
        fillPlaces(terms, total);
        this.byDesires = new int[pairing.desires().length];
        fillDesires(terms, total);
        fillFigures(terms, total, job);
        fillNearness(terms, total);
        this.mostByNearness = byNearness.clone();
        Arrays.parallelPrefix(mostByNearness, Math::max);
        this.mostOfRole = mostByNearness[Scale.FULL + 1];
        this.mostOfPlace = most(byPlace);
        this.mostOfFigures = most(byTime) + most(byNotice);
        this.mostOfRest = mostOfFigures + most(byDesires);
    }

    private void fillPlaces(Terms terms, Total total) {
        int[] byFit = new int[PackedPlace.FITS];
        for (PlaceFit fit : PlaceFit.values()) {
            byFit[PackedPlace.number(fit)] = points(total, () -> terms.wishes.place(fit, total));
        }
        int[] packed = pairing.places();
        Arrays.parallelSetAll(
                byPlace, i -> PackedPlace.bars(packed[i]) != 0 ? BARRED : byFit[PackedPlace.numberIn(packed[i])]);
    }

    private void fillDesires(Terms terms, Total total) {
        int[] byNear = new int[Scale.FULL + 2];
        for (int near = -1; near <= Scale.FULL; near++) {
            int each = near;
            byNear[near + 1] = points(total, () -> terms.wishes.wishedRole(each, total));
        }
        int[] byCompany = new int[CompanyFit.FITS];
        for (int fit = 0; fit < CompanyFit.FITS; fit++) {
            int each = fit;
            byCompany[fit] = points(total, () -> terms.wishes.company(each, total));
        }
        int[] packed = pairing.desires();
        for (int i = 0; i < packed.length; i++) {
            int company = DesireTables.company(packed[i]);
            int near = DesireTables.near(packed[i]);
            boolean barred = terms.barsOfDesires(company, near, DesireTables.mustRole(packed[i])) != 0;
            byDesires[i] = barred ? BARRED : byNear[near + 1] + byCompany[company];
        }
    }

    private void fillFigures(Terms terms, Total total, JobRow job) {
        for (int months = -1; months <= PersonColumns.MOST_MONTHS; months++) {
            boolean barred = terms.barsOfTime(job, months) != 0;
            for (int level = -1; level < LEVELS - 1; level++) {
                total.startAt(0);
                terms.career.level(job.level(), level, months, total);
                terms.career.experience(job, months, total);
                byTime[PersonColumns.time(months, level)] = barred ? BARRED : checked(total.points());
            }
        }
        for (int days = -1; days <= PersonColumns.MOST_DAYS; days++) {
            total.startAt(0);
            terms.career.notice(job.noticeDays(), days, total);
            byNotice[days + 1] = terms.barsOfNotice(job, days) != 0 ? BARRED : checked(total.points());
        }
    }

    private void fillNearness(Terms terms, Total total) {
        int[] near = terms.career.nearnessOfHeld();
        for (int held = 0; held < near.length; held++) {
            nearness[held] = (short) near[held];
        }
        for (int one = -1; one <= Scale.FULL; one++) {
            int each = one;
            byNearness[one + 1] = points(total, () -> terms.career.role(each, total));
        }
        if (!exact) {
            Arrays.fill(byNearness, most(byNearness));
        }
    }

    private static int points(Total total, Runnable entering) {
        total.startAt(0);
        entering.run();
        return checked(total.points());
    }

    static int checked(int points) {
        if (Math.abs(points) > MOST_POINTS) {
            throw new IllegalStateException("The weights give " + points + " micro-points for one thing; at most "
                    + MOST_POINTS + " can be summed.\nTake smaller weights");
        }
        return points;
    }

    private static int most(int[] table) {
        return Arrays.stream(table).max().orElse(0);
    }

    /**
     * No less than the points of anybody in the block, by what is known of it as a whole; at most {@link #LEAST} if all are
     * barred.
     */
    int most(PersonColumns people) {
        int near = -1;
        for (int family = people.nextFamily(-1); family < Held.FAMILIES; family = people.nextFamily(family + 1)) {
            near = Math.max(near, family < 0 ? mostLikely : pairing.closeness(family));
        }
        return mostOfPlace(people) + mostByNearness[near + 1] + mostOfRest;
    }

    private int mostOfPlace(PersonColumns people) {
        int distinct = people.distinctWhereabouts();
        if (distinct < 0) {
            return mostOfPlace;
        }
        int most = BARRED;
        for (int i = 0; i < distinct; i++) {
            int where = people.distinctWhereabouts(i);
            most = where < byPlace.length ? Math.max(most, byPlace[where]) : most;
        }
        return most;
    }
}

package org.sangam.engine.match;

import org.sangam.engine.market.PersonColumns;
import org.sangam.engine.market.PersonFacts;

/**
 * The first pass over people while one job stands still: column after column it drops who is barred and who cannot reach
 * the points wanted any more, and sums what all terms but skills and what is personal make of the others. It belongs to one
 * thread.
 */
final class PeopleSieve {

    private final PeopleTables tables;
    private int[] kept = new int[0];
    private int[] points = new int[0];

    PeopleSieve(PeopleTables tables) {
        this.tables = tables;
    }

    /** Whether the points are what the terms make, rather than at least that. */
    boolean exact() {
        return tables.exact;
    }

    /** Finds who is not barred and has at least so many points; returns how many, to be read by {@link #row}. */
    int pass(PersonColumns people, long least) {
        if (kept.length < people.count()) {
            kept = new int[people.count()];
            points = new int[people.count()];
        }
        int most = tables.mostOfRole + tables.mostOfRest;
        int found = byPlace(people, bar(least - most));
        found = byDesires(people, found, bar(least - tables.mostOfRole - tables.mostOfFigures));
        found = byFigures(people, found, bar(least - tables.mostOfRole));
        found = byTitles(people, found, bar(least));
        return tables.payMax < 0 ? found : wellPaid(people, found);
    }

    int row(int which) {
        return kept[which];
    }

    int points(int which) {
        return points[which];
    }

    /** A bar that nobody barred passes. */
    private static int bar(long least) {
        return (int) Math.max(PeopleTables.LEAST, Math.min(Integer.MAX_VALUE, least));
    }

    private int byPlace(PersonColumns people, int least) {
        int[] byPlace = tables.byPlace;
        int[] some = people.some();
        int count = people.count();
        int found = 0;
        for (int i = 0; i < count; i++) {
            int row = some == null ? i : some[i];
            int sum = byPlace[people.whereabouts(row)];
            kept[found] = row;
            points[found] = sum;
            found += sum >= least ? 1 : 0;
        }
        return found;
    }

    private int byDesires(PersonColumns people, int count, int least) {
        int[] byDesires = tables.byDesires;
        int found = 0;
        for (int i = 0; i < count; i++) {
            int row = kept[i];
            int sum = points[i] + byDesires[people.desires(row)];
            kept[found] = row;
            points[found] = sum;
            found += sum >= least ? 1 : 0;
        }
        return found;
    }

    private int byFigures(PersonColumns people, int count, int least) {
        int[] byTime = tables.byTime;
        int[] byNotice = tables.byNotice;
        int found = 0;
        for (int i = 0; i < count; i++) {
            int row = kept[i];
            int sum = points[i] + byTime[people.time(row)] + byNotice[people.notice(row) + 1];
            kept[found] = row;
            points[found] = sum;
            found += sum >= least ? 1 : 0;
        }
        return found;
    }

    private int byTitles(PersonColumns people, int count, int least) {
        short[] nearness = tables.nearness;
        int[] byNearness = tables.byNearness;
        int found = 0;
        for (int i = 0; i < count; i++) {
            int row = kept[i];
            int near = nearness[people.held(0, row)];
            for (int h = 1; h < PersonFacts.MOST_HELD; h++) {
                near = Math.max(near, nearness[people.held(h, row)]);
            }
            int sum = points[i] + byNearness[near + 1];
            kept[found] = row;
            points[found] = sum;
            found += sum >= least ? 1 : 0;
        }
        return found;
    }

    private int wellPaid(PersonColumns people, int found) {
        int left = 0;
        for (int i = 0; i < found; i++) {
            kept[left] = kept[i];
            points[left] = points[i];
            left += tooLittle(people, kept[i]) ? 0 : 1;
        }
        return left;
    }

    private boolean tooLittle(PersonColumns people, int row) {
        return people.mustPay(row) != 0 && people.floor(row) > tables.payMax && people.currency(row) == tables.currency;
    }
}

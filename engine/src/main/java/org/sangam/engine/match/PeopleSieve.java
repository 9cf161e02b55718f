package org.sangam.engine.match;

import java.util.Arrays;
import org.sangam.engine.market.Held;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonColumns;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;

/**
 * The first pass over people while one job stands still: by few columns of each it finds who is barred, and how many points
 * all terms but skills and what is personal make. A table for each column says what the terms make of its values; an entry
 * is made by running the terms themselves on the first row that has the value, so a table can say nothing that the terms
 * do not. It belongs to one thread and one question.
 */
final class PeopleSieve {

    private static final long UNKNOWN = Long.MIN_VALUE;

    /** Added to the points of each table, so that sums of them never borrow from the bars kept above them. */
    private static final int BIAS = 1 << 28;

    private static final int TABLES = 3;

    private final Terms terms;
    private final Total total;
    private final Pairing pairing;
    private final JobRow job;
    private final int[] places;
    private final int[] byFit = new int[Pairing.FITS];
    private final int[] nearness;
    private final int[] byNearness = new int[Scale.FULL + 2];
    private final int[] mostByNearness;
    private final long[] byTime = unknown(PersonColumns.TIMES);
    private final long[] byNotice = unknown(PersonColumns.MOST_DAYS + 2);
    private final long[] byDesires;
    private final boolean exact;
    private final int restMost;
    private final long payMax;
    private final int currency;
    private int[] kept = new int[0];
    private int[] points = new int[0];

    PeopleSieve(Terms terms, Total total, Pairing pairing, JobRow job, Weights weights) {
        this.terms = terms;
        this.total = total;
        this.pairing = pairing;
        this.job = job;
        this.places = pairing.places();
        this.nearness = terms.career.nearnessOfHeld();
        this.byDesires = unknown(pairing.desires());
        this.exact = job.family() >= 0;
        this.payMax = job.payMax();
        this.currency = job.currency();
        for (PlaceFit fit : PlaceFit.values()) {
            byFit[Pairing.packed(fit)] = points(() -> terms.wishes.place(fit, total));
        }
        for (int near = -1; near <= Scale.FULL; near++) {
            int each = near;
            byNearness[near + 1] = points(() -> terms.career.role(each, total));
        }
        if (!exact) {
            Arrays.fill(byNearness, Arrays.stream(byNearness).max().orElseThrow());
        }
        this.mostByNearness = byNearness.clone();
        Arrays.parallelPrefix(mostByNearness, Math::max);
        this.restMost = weights.mostOfSmallTerms();
    }

    /** Whether {@link #points} are what the terms make, rather than at least that: a title of no family is told by words. */
    boolean exact() {
        return exact;
    }

    /** No less than the points of anybody in the block, by what is known of it as a whole; {@link #UNKNOWN} if all are barred. */
    long most(PersonColumns people) {
        int near = -1;
        for (int family = -1; family < Held.FAMILIES; family++) {
            near = people.hasFamily(family) ? Math.max(near, pairing.closeness(family)) : near;
        }
        long place = mostOfPlace(people);
        return place == UNKNOWN ? UNKNOWN : place + mostByNearness[near + 1] + restMost;
    }

    private long mostOfPlace(PersonColumns people) {
        int distinct = people.distinctWhereabouts();
        if (distinct < 0) {
            return Arrays.stream(byFit).max().orElseThrow();
        }
        long most = UNKNOWN;
        for (int i = 0; i < distinct; i++) {
            int where = people.distinctWhereabouts(i);
            int place = where < places.length ? pairing.placeOf(where) : 0;
            if (Pairing.placeBars(place) == 0) {
                most = Math.max(most, byFit[place & (Pairing.FITS - 1)]);
            }
        }
        return most;
    }

    /** Finds who is not barred and has at least so many points; returns how many, to be read by {@link #row}. */
    int pass(PersonColumns people, PersonRow cursor, long least) {
        if (kept.length < people.count()) {
            kept = new int[people.count()];
            points = new int[people.count()];
        }
        int found = pass(people, least);
        if (found < 0) {
            learn(people, cursor);
            found = pass(people, least);
        }
        return found;
    }

    int row(int which) {
        return kept[which];
    }

    int points(int which) {
        return points[which];
    }

    /** -1 when a table lacked an entry. The loop calls nothing that is not inlined and hardly branches on what it reads. */
    private int pass(PersonColumns people, long least) {
        int[] some = people.some();
        int count = people.count();
        int found = 0;
        long lacking = 0;
        for (int i = 0; i < count; i++) {
            int row = some == null ? i : some[i];
            int place = places[people.whereabouts(row)];
            long time = byTime[people.time(row)];
            long notice = byNotice[people.notice(row) + 1];
            long desires = byDesires[people.desires(row)];
            lacking |= place | time | notice | desires;
            long sum = time + notice + desires;
            int near = nearness[people.held(0, row)];
            for (int h = 1; h < PersonFacts.MOST_HELD; h++) {
                near = Math.max(near, nearness[people.held(h, row)]);
            }
            int sure = (int) sum - TABLES * BIAS + byFit[place & (Pairing.FITS - 1)] + byNearness[near + 1];
            long against = sum >>> Integer.SIZE | Pairing.placeBars(place) | (sure - least) >>> (Long.SIZE - 1);
            kept[found] = row;
            points[found] = sure;
            found += against == 0 ? 1 : 0;
        }
        return lacking < 0 ? -1 : payMax < 0 ? found : wellPaid(people, found);
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
        return people.mustPay(row) != 0 && people.floor(row) > payMax && people.currency(row) == currency;
    }

    /** Enters what the tables lack for these people. */
    private void learn(PersonColumns people, PersonRow cursor) {
        int[] some = people.some();
        for (int i = 0; i < people.count(); i++) {
            int row = some == null ? i : some[i];
            cursor.stand(people, row);
            pairing.placeOf(people.whereabouts(row));
            if (byTime[people.time(row)] == UNKNOWN) {
                int bars = terms.barsOfTime(job, cursor);
                byTime[people.time(row)] = entry(bars, points(() -> terms.time(job, cursor, total)));
            }
            if (byNotice[people.notice(row) + 1] == UNKNOWN) {
                int bars = terms.barsOfNotice(job, cursor);
                byNotice[people.notice(row) + 1] = entry(bars, points(() -> terms.career.notice(job, cursor, total)));
            }
            if (byDesires[people.desires(row)] == UNKNOWN) {
                int bars = terms.barsOfDesires(job, cursor);
                byDesires[people.desires(row)] = entry(bars, points(() -> terms.desires(job, cursor, total)));
            }
        }
    }

    private int points(Runnable entering) {
        total.startAt(0);
        entering.run();
        return total.points();
    }

    private static long entry(int bars, int points) {
        return (long) bars << Integer.SIZE | (points + BIAS);
    }

    private static long[] unknown(int length) {
        long[] table = new long[length];
        Arrays.fill(table, UNKNOWN);
        return table;
    }
}

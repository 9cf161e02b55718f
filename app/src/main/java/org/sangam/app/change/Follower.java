package org.sangam.app.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sangam.app.change.Changes.Change;

/**
 * One reader's place in the feed. It hands on every change at least once and none too late; what is not settled yet is
 * handed on at once and not again. Not safe for several threads at a time.
 */
public final class Follower {

    /** More changes than this at once are read in pages of this size. */
    private static final int MOST_CHANGES = 2_000;

    private final Changes changes;

    /** Rows beyond the cursor that were handed on already, so that they are not fetched at every question. */
    private final Set<Long> ahead = new HashSet<>();

    private Changes.Cursor cursor;

    private Follower(Changes changes, Changes.Cursor cursor) {
        this.changes = changes;
        this.cursor = cursor;
    }

    /** One that starts here: what is read from the database after this call misses nothing that is not handed on. */
    public static Follower fromNow(Changes changes) {
        return new Follower(changes, changes.end());
    }

    /**
     * Hands on what came since the last call, in order.
     *
     * @return how many changes were handed on
     */
    public int follow(Consumer<Change> reader) {
        int seen = 0;
        List<Change> next;
        do {
            next = changes.after(cursor, MOST_CHANGES);
            for (Change change : next) {
                if (!ahead.contains(change.seq())) {
                    reader.accept(change);
                    seen++;
                }
            }
            advance(next);
        } while (next.size() == MOST_CHANGES && next.getLast().settled());
        return seen;
    }

    /** The cursor moves to the last settled row; what lies beyond is remembered as handed on. */
    private void advance(List<Change> seen) {
        ahead.clear();
        for (Change change : seen) {
            if (change.settled()) {
                cursor = new Changes.Cursor(change.transaction(), change.seq());
            } else {
                ahead.add(change.seq());
            }
        }
    }
}

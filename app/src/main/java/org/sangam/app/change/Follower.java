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
    private volatile boolean ended;

    private Follower(Changes changes, Changes.Cursor cursor) {
        this.changes = changes;
        this.cursor = cursor;
    }

    /** One that starts here: what is read from the database after this call misses nothing that is not handed on. */
    public static Follower fromNow(Changes changes) {
        return new Follower(changes, changes.end());
    }

    /** One that goes on from a {@link #position}. */
    public static Follower from(Changes changes, String position) {
        String[] parts = position.split(":");
        return new Follower(changes, new Changes.Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    /** Where it stands: everything up to there was handed on, and nothing before it can come any more. */
    public String position() {
        return cursor.transaction() + ":" + cursor.seq();
    }

    /**
     * Hands on what came since the last call, in order.
     *
     * @return how many changes were handed on
     */
    public int follow(Consumer<Change> reader) {
        int seen = 0;
        boolean settled = true;
        Changes.Cursor read = cursor;
        List<Change> next;
        do {
            next = changes.after(read, MOST_CHANGES);
            for (Change change : next) {
                if (ended) {
                    return seen;
                }
                read = change.place();
                settled &= change.settled();
                seen += handOn(change, settled, reader);
            }
        } while (next.size() == MOST_CHANGES);
        return seen;
    }

    /** Hands on nothing more: whoever follows at this moment, on another thread, comes back after the change it is at. */
    public void end() {
        ended = true;
    }

    /**
     * The cursor moves while every row so far was settled, also when a later page finds more settled than an earlier one
     * did: a transaction may have ended between the two, and its rows lie before.
     */
    private int handOn(Change change, boolean settled, Consumer<Change> reader) {
        boolean known = ahead.contains(change.seq());
        if (!known) {
            reader.accept(change);
        }
        if (settled) {
            cursor = change.place();
            ahead.remove(change.seq());
        } else {
            ahead.add(change.seq());
        }
        return known ? 0 : 1;
    }
}

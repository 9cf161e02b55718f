package org.sangam.app.change;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ordered feed of what changed, written by triggers in the transactions that changed it. */
@Repository
public class Changes {

    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One row of the feed.
     *
     * @param settled whether every transaction that could still add a row before it has ended
     */
    public record Change(long transaction, long seq, String kind, UUID id, long version, boolean settled) {

        Cursor place() {
            return new Cursor(transaction, seq);
        }
    }

    /** A place in the feed; everything up to it has been seen. */
    record Cursor(long transaction, long seq) {

        static final Cursor START = new Cursor(0, 0);
    }

    /** Forgets the settled rows that were written before then; whatever follows the feed has long read them. */
    int forget(Instant before) {
        return sql.sql("""
                        delete from change
                        where at < :before and transaction < pg_snapshot_xmin(pg_current_snapshot())
                        """).param("before", Timestamp.from(before)).update();
    }

    /** Where the settled part of the feed ends now. What follows a market built after asking starts here. */
    Cursor end() {
        return sql.sql("""
                        select transaction::text::bigint as transaction, seq from change
                        where transaction < pg_snapshot_xmin(pg_current_snapshot())
                        order by change.transaction desc, seq desc limit 1
                        """)
                .query((row, number) -> new Cursor(row.getLong("transaction"), row.getLong("seq")))
                .optional()
                .orElse(Cursor.START);
    }

    /** What came after the cursor, in order, at most {@code limit}. */
    List<Change> after(Cursor cursor, int limit) {
        return sql.sql("""
                        select transaction::text::bigint as transaction, seq, kind, id, version,
                            transaction < pg_snapshot_xmin(pg_current_snapshot()) as settled
                        from change
                        where (transaction, seq) > (:transaction::text::xid8, :seq)
                        order by change.transaction, seq limit :limit
                        """)
                .param("transaction", cursor.transaction())
                .param("seq", cursor.seq())
                .param("limit", limit)
                .query((row, number) -> new Change(
                        row.getLong("transaction"),
                        row.getLong("seq"),
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getBoolean("settled")))
                .list();
    }
}

package org.sangam.app.trust;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What operators did, in the transaction in which they did it; the database lets no row be changed or taken away. */
@Repository
public class Audit {

    private final JdbcClient sql;
    private final Clock clock;

    Audit(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One act.
     *
     * @param act its code, such as {@code report.taken_down}; {@code audit.<act>} says it
     * @param subject what it was done to, as people call it
     */
    public record Row(long number, Instant at, String act, String subject, String why) {}

    /** Notes an act; {@code why} is not empty. */
    public void note(Viewer.Operator by, String act, String subject, String why) {
        sql.sql("insert into audit (at, actor, act, subject, why) values (:at, :actor, :act, :subject, :why)")
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", by.account())
                .param("act", act)
                .param("subject", subject)
                .param("why", why)
                .update();
    }

    /** The newest, at most so many. */
    public List<Row> newest(int most) {
        return sql.sql("select * from audit order by number desc limit :most")
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getLong("number"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("why")))
                .list();
    }
}

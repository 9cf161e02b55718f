package org.sangam.app.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Jobs that wait for an operator, because their team kept a severe finding as it is; and what was decided. */
@Repository
public class Holds {

    /** How many the desk shows at once. */
    public static final int PAGE = 50;

    public static final int LONGEST_WHY = 2_000;

    private static final String SELECT = """
            select j.*, h.id as hold_id, h.codes, h.asked_by, h.asked, h.decided, h.released, h.why
              from job_hold h join job j on j.id = h.job_id
            """;

    private final JdbcClient sql;
    private final Jobs jobs;
    private final JobRows rows;
    private final Clock clock;

    Holds(JdbcClient sql, Jobs jobs, JobRows rows, Clock clock) {
        this.sql = sql;
        this.jobs = jobs;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A job that an operator is asked about.
     *
     * @param codes of the findings that its team keeps
     * @param decision null while it waits
     */
    public record Hold(
            UUID id,
            Job job,
            List<String> codes,
            UUID askedBy,
            Instant asked,
            @Nullable Decision decision) {}

    /** @param why for the team */
    public record Decision(boolean released, String why, Instant at) {}

    /** Asks the operator; while one question about the job waits there is no second. */
    @Transactional
    public void ask(Viewer.Member by, Job job, Collection<String> codes) {
        sql.sql("""
                insert into job_hold (id, job_id, codes, asked_by, asked)
                select :id, j.id, :codes, :by, :now from job j where j.id = :job and j.company_id = :company
                on conflict (job_id) where decided is null do nothing
                """)
                .param("id", NewId.now(clock))
                .param("codes", codes.stream().sorted().toArray(String[]::new))
                .param("by", by.account())
                .param("now", Timestamp.from(clock.instant()))
                .param("job", job.id())
                .param("company", by.company())
                .update();
    }

    /** Whether an operator has let the job open with all of these. */
    public boolean released(Job job, Collection<String> codes) {
        return sql.sql(
                        "select exists (select from job_hold where job_id = :job and released and codes @> cast(:codes as text[]))")
                .param("job", job.id())
                .param("codes", codes.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** What was last asked about a job of the viewer's own company. */
    public Optional<Hold> last(Viewer.Member viewer, Job job) {
        return sql.sql(SELECT + " where j.id = :job and j.company_id = :company order by h.asked desc limit 1")
                .param("job", job.id())
                .param("company", viewer.company())
                .query(this::read)
                .optional();
    }

    /** Those that wait, the oldest first; at most {@value #PAGE}. Only operators ask. */
    public List<Hold> waiting(Viewer.Operator viewer) {
        return sql.sql(SELECT + " where h.decided is null order by h.asked, h.id limit :most")
                .param("most", PAGE)
                .query(this::read)
                .list();
    }

    public long countWaiting(Viewer.Operator viewer) {
        return sql.sql("select count(*) from job_hold where decided is null")
                .query(Long.class)
                .single();
    }

    public Optional<Hold> byId(Viewer.Operator viewer, UUID id) {
        return sql.sql(SELECT + " where h.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /**
     * Lets the job open, which it does at once, or sends it back to its team; what was decided stays decided.
     *
     * @param why for the team, from 1 to {@value #LONGEST_WHY} characters
     * @return whether it was this decision that counted
     */
    @Transactional
    public boolean decide(Viewer.Operator by, Hold hold, boolean release, String why) {
        int decided = sql.sql("""
                update job_hold set decided = :now, released = :released, why = :why
                 where id = :id and decided is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("released", release)
                .param("why", why)
                .param("id", hold.id())
                .update();
        if (decided == 1 && release) {
            jobs.openReleased(hold.job().id());
        }
        return decided == 1;
    }

    private Hold read(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided");
        return new Hold(
                row.getObject("hold_id", UUID.class),
                rows.job(row, number),
                Arrays.asList((String[]) row.getArray("codes").getArray()),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked").toInstant(),
                decided == null
                        ? null
                        : new Decision(row.getBoolean("released"), row.getString("why"), decided.toInstant()));
    }
}

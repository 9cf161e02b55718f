package org.sangam.app.follow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Jobs that a person put aside to look at again. Nobody else learns of it, the team least of all. */
@Repository
public class SavedJobs {

    /** How many are kept; saving one more lets the oldest go. */
    public static final int MOST = 200;

    private final JdbcClient sql;
    private final Clock clock;

    SavedJobs(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Saves a job that is or was open; doing it again changes nothing. */
    @Transactional
    public void save(Viewer.Candidate viewer, UUID job) {
        sql.sql("""
                insert into saved_job (account_id, job_id, at)
                select :account, id, :now from job where id = :job and state <> 'DRAFT'
                on conflict do nothing
                """)
                .param("account", viewer.account())
                .param("job", job)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        sql.sql("""
                delete from saved_job where account_id = :account and job_id in (
                  select job_id from saved_job where account_id = :account order by at desc offset :most)
                """).param("account", viewer.account()).param("most", MOST).update();
    }

    @Transactional
    public void letGo(Viewer.Candidate viewer, UUID job) {
        sql.sql("delete from saved_job where account_id = :account and job_id = :job")
                .param("account", viewer.account())
                .param("job", job)
                .update();
    }

    public boolean has(Viewer.Candidate viewer, UUID job) {
        return sql.sql("select exists (select from saved_job where account_id = :account and job_id = :job)")
                .param("account", viewer.account())
                .param("job", job)
                .query(Boolean.class)
                .single();
    }

    /** The viewer's, the one saved last first. */
    public List<UUID> of(Viewer.Candidate viewer) {
        return sql.sql("select job_id from saved_job where account_id = :account order by at desc limit :most")
                .param("account", viewer.account())
                .param("most", MOST)
                .query((row, number) -> row.getObject("job_id", UUID.class))
                .list();
    }
}

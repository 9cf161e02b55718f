package org.sangam.app.received;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Viewer;
import org.sangam.engine.profile.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where received résumés are kept. Every transaction says whose it is; the database shows it no other company's rows. */
@Repository
public class ReceivedResumes {

    /** How many one job holds. */
    public static final int MOST = 500;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    ReceivedResumes(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps one; the same file for the same job is kept once, whatever id made from it comes again. */
    @Transactional
    public void keep(
            Viewer.Member by, UUID id, UUID job, String fileName, @Nullable Profile profile, @Nullable String problem) {
        as(by);
        sql.sql("""
            insert into received_resume (id, job_id, company_id, file_name, profile, problem, at)
            select :id, :job, :company, :name, :profile::jsonb, :problem, :now
            where (select count(*) from received_resume where job_id = :job) < :most
            on conflict (id) do nothing
            """)
                .param("id", id)
                .param("job", job)
                .param("company", by.company())
                .param("name", fileName)
                .param("profile", profile == null ? null : json.writeValueAsString(profile))
                .param("problem", problem)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .update();
    }

    @Transactional
    public List<ReceivedResume> of(Viewer.Member viewer, UUID job) {
        as(viewer);
        return sql.sql("select * from received_resume where job_id = :job order by at, id")
                .param("job", job)
                .query((row, number) -> {
                    String profile = row.getString("profile");
                    return new ReceivedResume(
                            row.getObject("id", UUID.class),
                            row.getObject("job_id", UUID.class),
                            row.getString("file_name"),
                            profile == null ? null : json.readValue(profile, Profile.class),
                            row.getString("problem"));
                })
                .list();
    }

    @Transactional
    public void remove(Viewer.Member by, UUID job) {
        as(by);
        sql.sql("delete from received_resume where job_id = :job")
                .param("job", job)
                .update();
    }

    /** For this transaction, the database shows and takes rows of the member's company only. */
    private void as(Viewer.Member member) {
        sql.sql("select set_config('sangam.company', :company, true)")
                .param("company", member.company().toString())
                .query(String.class)
                .single();
    }
}

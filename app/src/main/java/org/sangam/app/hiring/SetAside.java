package org.sangam.app.hiring;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What either side would rather not see again. Each reads only its own. */
@Repository
public class SetAside {

    private final JdbcClient sql;
    private final Clock clock;

    SetAside(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void put(UUID job, UUID candidate, boolean byTeam) {
        sql.sql("""
                        insert into set_aside (job_id, candidate_id, by_team, at)
                        values (:job, :candidate, :team, :now) on conflict do nothing
                        """)
                .param("job", job)
                .param("candidate", candidate)
                .param("team", byTeam)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void takeBack(UUID job, UUID candidate, boolean byTeam) {
        sql.sql("delete from set_aside where job_id = :job and candidate_id = :candidate and by_team = :team")
                .param("job", job)
                .param("candidate", candidate)
                .param("team", byTeam)
                .update();
    }

    /** The jobs a person set aside. */
    public Set<UUID> jobs(UUID candidate) {
        return sql
                .sql("select job_id from set_aside where candidate_id = :candidate and not by_team")
                .param("candidate", candidate)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The people a team set aside for a job. */
    public Set<UUID> people(UUID job) {
        return sql
                .sql("select candidate_id from set_aside where job_id = :job and by_team")
                .param("job", job)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}

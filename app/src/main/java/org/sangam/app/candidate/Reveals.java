package org.sangam.app.candidate;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** To which companies people have shown who they are. */
@Repository
public class Reveals {

    private final JdbcClient sql;
    private final Clock clock;

    Reveals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Shows the viewer's name and contact to one company. Once done it cannot be undone: they have read it. */
    @Transactional
    public void reveal(Viewer.Candidate viewer, UUID company) {
        sql.sql("""
                insert into reveal (candidate_id, company_id, at)
                select id, :company, :now from candidate where account_id = :account
                on conflict do nothing
                """)
                .param("company", company)
                .param("now", Timestamp.from(clock.instant()))
                .param("account", viewer.account())
                .update();
    }

    /** Whether a company may read who somebody is. */
    public boolean revealed(UUID candidate, UUID company) {
        return sql.sql("select exists (select from reveal where candidate_id = :candidate and company_id = :company)")
                .param("candidate", candidate)
                .param("company", company)
                .query(Boolean.class)
                .single();
    }
}

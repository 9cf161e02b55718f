package org.sangam.app.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How we know who companies are. */
@Repository
public class Evidences {

    private static final int MOST = 50;

    private final JdbcClient sql;
    private final Clock clock;

    Evidences(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Everything shown about a company, what was checked first; run-out evidence stays, with its date. */
    public List<Evidence> about(UUID company) {
        return sql.sql("""
                select * from company_evidence where company_id = :company
                 order by shown_on is null, kind, shown_on desc, subject limit :most
                """)
                .param("company", company)
                .param("most", MOST)
                .query(Evidences::read)
                .list();
    }

    /** Adds evidence, or renews what was shown before about the same subject. */
    @Transactional
    public void add(UUID company, Evidence evidence) {
        sql.sql("""
                insert into company_evidence (id, company_id, kind, subject, shown_on, until)
                values (:id, :company, :kind, :subject, :on, :until)
                on conflict (company_id, kind, subject)
                do update set shown_on = excluded.shown_on, until = excluded.until
                """)
                .param("id", NewId.now(clock))
                .param("company", company)
                .param("kind", evidence.kind().name())
                .param("subject", evidence.subject())
                .param("on", timestamp(evidence.on()))
                .param("until", timestamp(evidence.until()))
                .update();
    }

    /** A member answered a mail at the domain of the company's site. */
    public void mailAnswered(UUID company, String memberName) {
        Instant now = clock.instant();
        add(company, new Evidence(Evidence.Kind.WORK_MAIL, memberName, now, now.plus(Evidence.WORK_MAIL_LASTS)));
    }

    private static Evidence read(ResultSet row, int number) throws SQLException {
        return new Evidence(
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                instant(row.getTimestamp("shown_on")),
                instant(row.getTimestamp("until")));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}

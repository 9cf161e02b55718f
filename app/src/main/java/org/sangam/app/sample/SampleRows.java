package org.sangam.app.sample;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sangam.app.web.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What only a sample may do with the database: lay things in the past, and take everything of its own away. Everything
 * else it does through the modules, as people do.
 */
@Repository
class SampleRows {

    private final JdbcClient sql;
    private final Clock clock;

    SampleRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean loaded() {
        return sql.sql("select exists (select from sample_row)")
                .query(Boolean.class)
                .single();
    }

    /** Whether anything is here that a sample must not be mixed into. */
    boolean empty() {
        return sql.sql("select not exists (select from account) and not exists (select from company)")
                .query(Boolean.class)
                .single();
    }

    /** Whether a load came to its end. */
    boolean complete() {
        return known("HISTORY", "answers").isPresent();
    }

    /** What the sample put here under a key, made now unless it is here already; either wholly or not at all. */
    @Transactional
    UUID once(String kind, String key, Supplier<UUID> made) {
        return known(kind, key).orElseGet(() -> remembered(kind, key, made.get()));
    }

    private UUID remembered(String kind, String key, UUID id) {
        sql.sql("insert into sample_row (kind, key, id) values (:kind, :key, :id)")
                .param("kind", kind)
                .param("key", key)
                .param("id", id)
                .update();
        return id;
    }

    private Optional<UUID> known(String kind, String key) {
        return sql.sql("select id from sample_row where kind = :kind and key = :key")
                .param("kind", kind)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** Lets a job have been opened some days ago, and confirmed lately. */
    void openedAgo(UUID job, int days) {
        Instant opened = clock.instant().minus(Duration.ofDays(days));
        Instant confirmed = clock.instant().minus(Duration.ofDays(days % 20));
        sql.sql("""
                        update job set opened_at = :opened, confirmed_at = greatest(:opened::timestamptz, :confirmed::timestamptz),
                            created_at = :opened, version = version + 1
                        where id = :job
                        """)
                .param("opened", Timestamp.from(opened))
                .param("confirmed", Timestamp.from(confirmed))
                .param("job", job)
                .update();
    }

    /** A mandate that both sides have said yes to. */
    void mandate(UUID agency, UUID client) {
        sql.sql("""
                        insert into mandate (id, agency_id, client_id, asked, confirmed)
                        values (:id, :agency, :client, :asked, :confirmed) on conflict do nothing
                        """)
                .param("id", NewId.now(clock))
                .param("agency", agency)
                .param("client", client)
                .param("asked", Timestamp.from(clock.instant().minus(Duration.ofDays(60))))
                .param("confirmed", Timestamp.from(clock.instant().minus(Duration.ofDays(57))))
                .update();
    }

    /** An interest of the past, answered or not, in a job that the person was shown. */
    void interest(UUID job, UUID company, UUID candidate, Instant at, Instant due, Instant answered, boolean came) {
        sql.sql("""
                        insert into interest (id, job_id, company_id, candidate_id, at, answer_due, answered_at, answer)
                        values (:id, :job, :company, :candidate, :at, :due, :answered, :answer) on conflict do nothing
                        """)
                .param("id", NewId.now(clock))
                .param("job", job)
                .param("company", company)
                .param("candidate", candidate)
                .param("at", Timestamp.from(at))
                .param("due", Timestamp.from(due))
                .param("answered", came ? Timestamp.from(answered) : null)
                .param("answer", came ? "NO" : null)
                .update();
        sql.sql("""
                        insert into shown_pair (job_id, candidate_id, first_at) values (:job, :candidate, :at)
                        on conflict do nothing
                        """)
                .param("job", job)
                .param("candidate", candidate)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Takes away everything the sample brought, and what people did with it. */
    @Transactional
    void remove() {
        sql.sql("set local statement_timeout = 0").update();
        List<String> inOrder = List.of(
                """
                delete from conversation where company_id in (select id from sample_row where kind = 'COMPANY')
                    or candidate_id in (select c.id from candidate c join sample_row s on s.id = c.account_id)
                """,
                """
                delete from interest where company_id in (select id from sample_row where kind = 'COMPANY')
                    or candidate_id in (select c.id from candidate c join sample_row s on s.id = c.account_id)
                """,
                """
                delete from invitation where company_id in (select id from sample_row where kind = 'COMPANY')
                    or candidate_id in (select c.id from candidate c join sample_row s on s.id = c.account_id)
                """,
                "delete from job where company_id in (select id from sample_row where kind = 'COMPANY')",
                "delete from account where id in (select id from sample_row where kind = 'ACCOUNT')",
                "delete from company where id in (select id from sample_row where kind = 'COMPANY')",
                "delete from sample_row");
        inOrder.forEach(statement -> sql.sql(statement).update());
    }
}

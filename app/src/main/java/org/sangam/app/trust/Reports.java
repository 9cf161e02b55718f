package org.sangam.app.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Jobs;
import org.sangam.app.trust.Report.Decision;
import org.sangam.app.trust.Report.Outcome;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was reported, and what operators decided about it. */
@Repository
public class Reports {

    /** How many a page of the desk holds. */
    public static final int PAGE = 50;

    private final JdbcClient sql;
    private final Jobs jobs;
    private final Audit audit;
    private final DecisionLetters letters;
    private final Clock clock;

    Reports(JdbcClient sql, Jobs jobs, Audit audit, DecisionLetters letters, Clock clock) {
        this.sql = sql;
        this.jobs = jobs;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /** Keeps a report; the same id again is the same report. */
    @Transactional
    public void file(Report report) {
        sql.sql("""
                insert into report (id, kind, subject, company_id, name, reason, words, at)
                values (:id, :kind, :subject, :company, :name, :reason, :words, :at)
                on conflict (id) do nothing
                """)
                .param("id", report.id())
                .param("kind", report.kind().name())
                .param("subject", report.subject())
                .param("company", report.company())
                .param("name", report.name())
                .param("reason", report.reason().name())
                .param("words", report.words())
                .param("at", Timestamp.from(report.at()))
                .update();
    }

    public Optional<Report> byId(UUID id) {
        return sql.sql("select * from report where id = :id")
                .param("id", id)
                .query(Reports::read)
                .optional();
    }

    /** The reports that wait, the oldest first; at most {@value #PAGE}. */
    public List<Report> waiting() {
        return sql.sql("select * from report where decided is null order by at, id limit :most")
                .param("most", PAGE)
                .query(Reports::read)
                .list();
    }

    public long countWaiting() {
        return sql.sql("select count(*) from report where decided is null")
                .query(Long.class)
                .single();
    }

    /**
     * Decides a report and every other that waits about the same subject, notes it in the audit, and tells the team. A
     * company cannot be taken down; a report that was decided stays decided.
     *
     * @param why for the team and whoever reported, at most 2,000 characters
     * @return whether it was this decision that counted
     */
    @Transactional
    public boolean decide(Viewer.Operator by, Report report, Outcome outcome, String why) {
        if (outcome == Outcome.TAKEN_DOWN && report.kind() != Report.Kind.JOB) {
            throw new IllegalArgumentException("Only a job can be taken down");
        }
        int decided = sql.sql("""
                update report set decided = :now, decision = :decision, why = :why
                 where subject = :subject and decided is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("decision", outcome.name())
                .param("why", why)
                .param("subject", report.subject())
                .update();
        if (decided > 0) {
            audit.note(by, "report." + outcome.name().toLowerCase(Locale.ROOT), report.name(), why);
            act(report, outcome, why);
        }
        return decided > 0;
    }

    private void act(Report report, Outcome outcome, String why) {
        switch (outcome) {
            case NOTHING_WRONG -> {}
            case TEAM_TOLD -> letters.tell(report, why);
            case TAKEN_DOWN -> {
                jobs.takeDown(report.subject());
                letters.takenDown(report, why);
            }
        }
    }

    private static Report read(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                Report.Kind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getObject("company_id", UUID.class),
                row.getString("name"),
                Report.Reason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String outcome = row.getString("decision");
        return outcome == null
                ? null
                : new Decision(
                        Outcome.valueOf(outcome),
                        row.getString("why"),
                        row.getTimestamp("decided").toInstant());
    }
}

package org.sangam.app.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Posting;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes jobs of the rows that the database keeps of them. */
@Component
class JobRows {

    private final JsonMapper json;
    private final Readings readings = new Readings();

    JobRows(JsonMapper json) {
        this.json = json;
    }

    Job job(ResultSet row, int number) throws SQLException {
        return job(row, reading(row.getString("reading")));
    }

    /** Of one that a page shows, likely again soon. */
    Job shown(ResultSet row, int number) throws SQLException {
        String reading = row.getString("reading");
        return job(row, readings.of(row.getObject("id", UUID.class), () -> reading(reading)));
    }

    private Posting reading(String text) {
        return json.readValue(text, Posting.class);
    }

    private Job job(ResultSet row, Posting reading) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getObject("company_id", UUID.class),
                row.getObject("posted_by", UUID.class),
                Job.State.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getString("source"),
                reading,
                json.readValue(row.getString("corrections"), Corrections.class),
                row.getInt("answer_days"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row, "opened_at"),
                instant(row, "confirmed_at"),
                instant(row, "closed_at"));
    }

    JobSummary summary(ResultSet row, int number) throws SQLException {
        return new JobSummary(
                row.getObject("id", UUID.class),
                row.getObject("company_id", UUID.class),
                Job.State.valueOf(row.getString("state")),
                row.getString("title"),
                json.readValue(row.getString("summary"), JobSummary.Facts.class),
                instant(row, "opened_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        java.sql.Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.sangam.app.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose lists are drawn, and how far the drawing has come, so that a restart goes on from where it stopped. */
@Repository
class PriceRows {

    private final JdbcClient sql;
    private final Clock clock;

    PriceRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * How far the drawing has come.
     *
     * @param after the last person whose list was drawn in this round
     * @param drawn lists in this round
     * @param millis of work in this round
     */
    record Round(UUID after, Instant started, long drawn, long millis) {}

    /** The last round that came to its end; nothing drawn when none has yet. */
    record Ended(long drawn, long millis) {}

    /** The people who show themselves, by id, at most {@code limit} after {@code last}. */
    List<UUID> peopleAfter(UUID last, int limit) {
        return sql.sql("""
                        select id from candidate where visibility = 'ANONYMOUS' and id > :last order by id limit :limit
                        """)
                .param("last", last)
                .param("limit", limit)
                .query((row, at) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Which of these people show themselves. */
    Set<UUID> shown(List<UUID> people) {
        return new HashSet<>(sql.sql("select id from candidate where visibility = 'ANONYMOUS' and id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query((row, at) -> row.getObject("id", UUID.class))
                .list());
    }

    /** The open jobs by id, at most {@code limit} after {@code last}. */
    List<UUID> jobsAfter(UUID last, int limit) {
        return sql.sql("select id from job where state = 'OPEN' and id > :last order by id limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query((row, at) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<Round> round() {
        return sql.sql("select * from list_refresh")
                .query((row, at) -> new Round(
                        row.getObject("after_candidate", UUID.class),
                        row.getTimestamp("round_started").toInstant(),
                        row.getLong("drawn"),
                        row.getLong("millis")))
                .optional();
    }

    void keep(Round round) {
        sql.sql("""
                        insert into list_refresh (after_candidate, round_started, drawn, millis)
                        values (:after, :started, :drawn, :millis)
                        on conflict (one) do update set after_candidate = excluded.after_candidate,
                            round_started = excluded.round_started, drawn = excluded.drawn, millis = excluded.millis
                        """)
                .param("after", round.after())
                .param("started", Timestamp.from(round.started()))
                .param("drawn", round.drawn())
                .param("millis", round.millis())
                .update();
    }

    /** Remembers a round that came to its end, and begins the next at the usual pace. */
    @Transactional
    void end(Round round) {
        Instant now = clock.instant();
        keep(new Round(new UUID(0, 0), now, 0, 0));
        sql.sql("""
                        update list_refresh set last_drawn = :drawn, last_millis = :millis, ended_at = :now,
                            pace = case pace when 'FULL' then 'USUAL' else pace end
                        """)
                .param("drawn", round.drawn())
                .param("millis", round.millis())
                .param("now", Timestamp.from(now))
                .update();
    }

    Ended ended() {
        return sql.sql("select last_drawn, last_millis from list_refresh")
                .query((row, at) -> new Ended(row.getLong("last_drawn"), row.getLong("last_millis")))
                .optional()
                .orElse(new Ended(0, 0));
    }

    JobPrices.Pace pace() {
        return sql.sql("select pace from list_refresh")
                .query((row, at) -> JobPrices.Pace.valueOf(row.getString("pace")))
                .optional()
                .orElse(JobPrices.Pace.USUAL);
    }

    @Transactional
    void go(JobPrices.Pace pace) {
        if (round().isEmpty()) {
            keep(new Round(new UUID(0, 0), clock.instant(), 0, 0));
        }
        sql.sql("update list_refresh set pace = :pace")
                .param("pace", pace.name())
                .update();
    }

    /** The company of each of these jobs that is open. */
    Map<UUID, UUID> companies(List<UUID> jobs) {
        Map<UUID, UUID> companies = new HashMap<>();
        sql.sql("select id, company_id from job where state = 'OPEN' and id = any(:jobs)")
                .param("jobs", jobs.toArray(UUID[]::new))
                .query((row, at) -> Map.entry(row.getObject("id", UUID.class), row.getObject("company_id", UUID.class)))
                .list()
                .forEach(entry -> companies.put(entry.getKey(), entry.getValue()));
        return companies;
    }
}

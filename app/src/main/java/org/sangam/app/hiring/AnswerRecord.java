package org.sangam.app.hiring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How a team keeps its word: of the answers due in the last ninety days, how many came, on time, and how fast. An interest
 * taken back before its day is not owed; one that was late when it was taken back stays late, also when it is said anew.
 * People who hide from the company are not counted, for it never saw them.
 */
@Repository
public class AnswerRecord {

    /** Fewer than this say nothing about a team. */
    public static final int FEWEST = 5;

    private static final Duration LOOKS_BACK = Duration.ofDays(90);

    private final JdbcClient sql;
    private final Clock clock;

    AnswerRecord(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param due answers due in the last ninety days
     * @param onTime of those, how many came by the promised day
     * @param days until half had an answer; null when less than half have
     */
    public record Of(long due, long onTime, @Nullable Integer days) {

        public static final Of NOTHING = new Of(0, 0, null);

        public boolean known() {
            return due >= FEWEST;
        }

        public int percent() {
            return due == 0 ? 0 : (int) (100 * onTime / due);
        }
    }

    /** Of every company that owed an answer in that time. */
    public Map<UUID, Of> all() {
        return sql
                .sql("""
                        select company_id, count(*) as due,
                            count(*) filter (where answered_at <= answer_due) as on_time
                        from answer_owed
                        where answer_due between :since and :now
                        group by company_id
                        """)
                .param("since", Timestamp.from(clock.instant().minus(LOOKS_BACK)))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> Map.entry(
                        row.getObject("company_id", UUID.class),
                        new Of(row.getLong("due"), row.getLong("on_time"), null)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Of of(UUID company) {
        return of(List.of(company)).getOrDefault(company, Of.NOTHING);
    }

    /** Of several companies at once; those that owed nothing are left out. */
    public Map<UUID, Of> of(Collection<UUID> companies) {
        return sql
                .sql("""
                        select company_id, count(*) as due,
                            count(*) filter (where answered_at <= answer_due) as on_time,
                            percentile_disc(0.5) within group (order by
                                coalesce(extract(epoch from answered_at - at) / 86400, 100000)) as days
                        from answer_owed
                        where company_id = any(:companies) and answer_due between :since and :now
                        group by company_id
                        """)
                .param("companies", companies.toArray(UUID[]::new))
                .param("since", Timestamp.from(clock.instant().minus(LOOKS_BACK)))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    double days = row.getDouble("days");
                    Integer half = row.wasNull() || days >= 100_000 ? null : (int) Math.ceil(days);
                    return Map.entry(
                            row.getObject("company_id", UUID.class),
                            new Of(row.getLong("due"), row.getLong("on_time"), half));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package org.sangam.app.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.HomePage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the market holds, counted in one statement so that all figures are of one moment, at most once a minute. */
@Repository
class Counts {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Clock clock;
    private HomePage.@Nullable Counters last;

    Counts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    synchronized HomePage.Counters now() {
        Instant now = clock.instant();
        if (last == null || last.counted().plus(FRESH_FOR).isBefore(now)) {
            last = count(now);
        }
        return last;
    }

    private HomePage.Counters count(Instant now) {
        return sql.sql("""
                        select (select count(*) from job where state = 'OPEN') as jobs,
                            (select count(*) from candidate where visibility <> 'HIDDEN') as people,
                            (select count(*) from shown_pair) as matches,
                            (select count(distinct company_id) from job where state = 'OPEN') as companies
                        """)
                .query((row, number) -> new HomePage.Counters(
                        row.getLong("jobs"),
                        row.getLong("people"),
                        row.getLong("matches"),
                        row.getLong("companies"),
                        now))
                .single();
    }
}

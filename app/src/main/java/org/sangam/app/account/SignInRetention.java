package org.sangam.app.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Forgets every day the sign-ins, links and sign-ups that ended: nobody has a use for who once wanted in. */
@Repository
class SignInRetention {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    SignInRetention(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        sql.sql("delete from sign_in where ends < :before")
                .param("before", before)
                .update();
        sql.sql("delete from sign_in_link where ends < :before")
                .param("before", before)
                .update();
        sql.sql("delete from sign_up where ends < :before")
                .param("before", before)
                .update();
    }
}

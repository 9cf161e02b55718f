package org.sangam.planted;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks every rule that a class can break. */
@SuppressWarnings({"unused", "NullAway"})
class BreaksRulesService {

    @Autowired
    JdbcClient sql;

    long streamed() {
        return sql.sql("select 1").query(Integer.class).stream().count();
    }

    Instant now() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    ExecutorService unbounded() {
        return Executors.newCachedThreadPool();
    }

    HttpClient network() {
        return HttpClient.newHttpClient();
    }
}

package org.sangam.app.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sangam.app.operation.DatabaseProcess;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class WithoutDatabaseTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext app;

    @BeforeAll
    static void start() {
        app = new SpringApplicationBuilder(TwoPages.class)
                .properties("spring.main.banner-mode=off")
                .run(
                        "--server.port=0",
                        "--spring.flyway.enabled=false",
                        "--sangam.data=" + DatabaseProcess.freshFolder());
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void healthy() throws Exception {
        becomes("/health/ready", 200, Duration.ofSeconds(20));
        becomes("/counted", 200, Duration.ofSeconds(5));
    }

    @Test
    void a_healthy_sangam_says_so() throws Exception {
        assertThat(get("/health/live").body()).isEqualTo("live\n");
        assertThat(get("/health/ready").body()).isEqualTo("ready\n");
        assertThat(get("/health/ready").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_database_that_hangs_is_answered_for_within_a_second() throws Exception {
        DatabaseProcess database = DatabaseProcess.of(app);
        database.freeze();
        try {
            becomes("/health/ready", 503, Duration.ofSeconds(4));
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
            Instant asked = Instant.now();
            HttpResponse<String> answer = get("/counted");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(get("/plain").statusCode()).isEqualTo(200);
        } finally {
            database.thaw();
        }
        becomes("/counted", 200, Duration.ofSeconds(5));
    }

    @Test
    void a_killed_database_is_started_again_and_served_from() throws Exception {
        DatabaseProcess database = DatabaseProcess.of(app);
        long killed = database.pid();
        database.kill();
        becomes("/counted", 503, Duration.ofSeconds(5));
        becomes("/counted", 200, Duration.ofSeconds(15));
        becomes("/health/ready", 200, Duration.ofSeconds(5));
        assertThat(database.pid()).isNotEqualTo(killed);
    }

    @Test
    void a_lock_that_takes_too_long_is_not_waited_for() throws Exception {
        try (AutoCloseable held = DatabaseProcess.of(app).locking("counted")) {
            assertThat(held).isNotNull();
            HttpResponse<String> answer = get("/counted");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    /** Asks until the status is this one. */
    private static void becomes(String path, int status, Duration within) throws Exception {
        Instant end = Instant.now().plus(within);
        int found = get(path).statusCode();
        while (found != status && Instant.now().isBefore(end)) {
            Thread.sleep(20);
            found = get(path).statusCode();
        }
        assertThat(found).as(path).isEqualTo(status);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address =
                URI.create("http://127.0.0.1:" + app.getEnvironment().getRequiredProperty("local.server.port") + path);
        return BROWSER.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** One page that asks the database, and one that does not. */
    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
    @ComponentScan("org.sangam.app.operation")
    @RestController
    static class TwoPages {

        private final JdbcClient sql;

        TwoPages(JdbcClient sql) {
            this.sql = sql;
            sql.sql("CREATE TABLE counted (id int)").update();
        }

        @GetMapping("/counted")
        String counted() {
            return sql.sql("SELECT count(*) FROM counted").query(String.class).single();
        }

        @GetMapping("/plain")
        String plain() {
            return "plain";
        }

        @Bean
        SecurityFilterChain everybody(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .build();
        }
    }
}

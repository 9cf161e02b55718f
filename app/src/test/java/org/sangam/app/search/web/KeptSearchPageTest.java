package org.sangam.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches that are kept for the next visitor who asks the same. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeptSearchPageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String SEARCH = "/jobs?q=lighthouse+keeper";

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_same_search_is_kept_and_another_is_made() {
        Job job = market.open(market.team("Beacon Works"), posting("Lighthouse Keeper", "Kochi"));
        untilKept(SEARCH);
        unseenTitle(job, "Lighthouse Keeper unseen");

        assertThat(get(SEARCH)).doesNotContain("Keeper unseen");
        assertThat(get(SEARCH + "&sort=new")).contains("Keeper unseen");
    }

    @Test
    void job_that_opens_or_closes_changes_what_was_kept() {
        Market.Team team = market.team("Harbour Works");
        untilKept(SEARCH);

        Job job = market.open(team, posting("Lighthouse Keeper", "Kollam"));

        await(SEARCH, page -> page.contains("Harbour Works"));
        untilKept(SEARCH);
        market.become(team, job, Job.State.CLOSED);
        await(SEARCH, page -> !page.contains("Harbour Works"));
    }

    private static String posting(String title, String place) {
        return title + "\nExperience: 2 - 6 years\nLocation: " + place + "\n\nYou keep the light of an old harbour.\n";
    }

    /** A change of which no feed tells. */
    private void unseenTitle(Job job, String title) {
        transaction.executeWithoutResult(now -> {
            sql.sql("alter table job disable trigger job_changed").update();
            sql.sql("update job set title = :title where id = :id")
                    .param("title", title)
                    .param("id", job.id())
                    .update();
            sql.sql("alter table job enable trigger job_changed").update();
        });
    }

    /** Asked often enough to be kept: what was committed just before may still be on its way to those who keep. */
    private void untilKept(String path) {
        long end = System.nanoTime() + Duration.ofMillis(1_500).toNanos();
        while (System.nanoTime() < end) {
            get(path);
        }
    }

    private void await(String path, Predicate<String> holds) {
        long end = System.nanoTime() + SOON.toNanos();
        boolean held = holds.test(get(path));
        while (!held && System.nanoTime() < end) {
            held = holds.test(get(path));
        }
        assertThat(held).isTrue();
    }

    private String get(String path) {
        try {
            HttpResponse<byte[]> page = CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

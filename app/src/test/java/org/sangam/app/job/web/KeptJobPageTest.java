package org.sangam.app.job.web;

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
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.candidate.People;
import org.sangam.app.company.CompanyLink;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.hiring.Interests;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Job pages that are kept for the next visitor, as browsers ask for them: compressed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeptJobPageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration STATED = Duration.ofSeconds(60);
    private static final String POSTING = """
            Ferry Mechanic
            Experience: 2 - 6 years
            Location: Kochi
            Salary: 38,000 per month

            You keep three old ferries running.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @Autowired
    private CompanyLinks links;

    @Autowired
    private Interests interests;

    @Autowired
    private Candidates candidates;

    @Autowired
    private People people;

    @Autowired
    private Browsers browsers;

    @Test
    void page_is_kept_for_the_next_visitor_and_for_nobody_else() {
        Market.Team team = market.team("Keeping Works");
        String path = "/jobs/" + market.open(team, POSTING).id();
        untilKept(path);
        unseenChange(team);

        assertThat(body(get(path))).as("the next visitor").doesNotContain("unseen.example");
        for (String cookie : List.of("sangam=abcdefghijklmnopqrstuv", "visit=1", "__Host-sangam=1", "other=1")) {
            assertThat(body(get(path, "Cookie", cookie))).as(cookie).contains("unseen.example");
        }
        assertThat(body(get(path, "Authorization", "Bearer x"))).contains("unseen.example");
        assertThat(body(get(path + "?from=here"))).contains("unseen.example");
    }

    @Test
    void whoever_is_signed_in_reads_their_own_page_and_leaves_nothing_of_it_behind() {
        Market.Team team = market.team("Private Works");
        String path = "/jobs/" + market.open(team, POSTING).id();
        Viewer.Candidate meera = people.shown("Meera Keptnot");
        String before = body(get(path));

        String own =
                browsers.of(meera).with("Accept-Language", "en-IN").get(path).body();

        assertThat(own).contains("Meera Keptnot");
        assertThat(body(get(path))).isEqualTo(before).doesNotContain("Meera");
    }

    @Test
    void each_language_has_its_own() {
        String path =
                "/jobs/" + market.open(market.team("Lingual Works"), POSTING).id();
        for (int i = 0; i < 3; i++) {
            assertThat(body(get(path, "Accept-Language", "en-GB"))).contains("<html lang=\"en-IN\"");
            assertThat(body(get(path, "Accept-Language", "hi"))).contains("<html lang=\"hi-IN\"");
            assertThat(body(get(path, "Accept-Language", "en", "Cookie", "lang=hi-IN")))
                    .contains("<html lang=\"hi-IN\"");
            assertThat(body(get(path, "Cookie", "mode=dark"))).contains("dark");
        }
    }

    @Test
    void kept_page_says_by_whom_it_may_be_kept_and_costs_no_bytes_when_it_stands() {
        String path =
                "/jobs/" + market.open(market.team("Standing Works"), POSTING).id();
        untilKept(path);
        HttpResponse<byte[]> page = get(path);

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(String.join(", ", page.headers().allValues("Vary")))
                .contains("Cookie", "Accept-Language", "Accept-Encoding");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        String tag = page.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void closed_job_leaves_its_kept_page_within_the_stated_time() {
        Market.Team team = market.team("Leaving Works");
        Job job = market.open(team, POSTING);
        String path = "/jobs/" + job.id();
        untilKept(path);
        assertThat(body(get(path))).contains("ld+json");

        market.become(team, job, Job.State.CLOSED);

        await(path, page -> page.statusCode() == 410 && !body(page).contains("ld+json"));
    }

    @Test
    void person_who_hides_leaves_no_trace_on_a_kept_page() {
        Market.Team team = market.team("Countless Works");
        Job job = market.open(team, POSTING);
        String path = "/jobs/" + job.id();
        String without = body(get(path));
        Viewer.Candidate tara = people.shown("Tara Hides");
        interests.show(people.of(tara), job);
        await(path, page -> !body(page).equals(without));
        untilKept(path);

        candidates.hideFrom(tara, List.of("Countless Works"));

        await(path, page -> body(page).equals(without));
    }

    /** Read often enough to be kept: what was committed just before may still be on its way to those who keep. */
    private void untilKept(String path) {
        long end = System.nanoTime() + Duration.ofMillis(1_500).toNanos();
        while (System.nanoTime() < end) {
            get(path);
        }
    }

    /** Something that the page shows and that no feed tells of. */
    private void unseenChange(Market.Team team) {
        links.put(
                team.company().id(),
                List.of(CompanyLink.read("https://unseen.example/one").orElseThrow()));
    }

    private void await(String path, Predicate<HttpResponse<byte[]>> holds) {
        long end = System.nanoTime() + STATED.toNanos();
        boolean held = holds.test(get(path));
        while (!held && System.nanoTime() < end) {
            held = holds.test(get(path));
        }
        assertThat(held).isTrue();
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept-Encoding", "gzip");
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String body(HttpResponse<byte[]> page) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

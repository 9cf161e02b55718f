package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.SignIns;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.notification.MailAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a first visit costs, and what a browser may keep of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FirstViewTest {

    private static final int MOST = 60_000;
    private static final Pattern NEEDED =
            Pattern.compile("<(?:link rel=\"(?:preload|stylesheet|icon)\"[^>]*? href|script src)=\"([^\"]+)\"");
    private static final String POSTING = """
            Backend Engineer, Payments
            Experience: 4 - 8 years
            Location: Bengaluru, Mysuru
            Salary: 28 - 42 LPA
            Skills: Java, Spring Boot, PostgreSQL, Kafka

            You own the ledger that moves forty crore a day for twelve hundred clinics.
            What you will do:
            - Move refunds out of the nightly batch
            - Write the reconciliation that auditors replay line by line
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Test
    void first_view_of_a_public_page_stays_under_sixty_thousand_bytes_with_fonts_in_both_languages() throws Exception {
        Market.Team team = market.team("Bytes Works");
        for (int i = 0; i < 25; i++) {
            market.open(team, POSTING);
        }
        Job job = market.open(team, POSTING);
        for (String path : List.of("/", "/jobs", "/jobs/" + job.id(), "/companies", "/companies/bytes-works")) {
            for (String language : List.of("en-IN", "hi")) {
                assertThat(bytes(path, language)).as("%s in %s", path, language).isBetween(20_000, MOST);
            }
        }
    }

    @Test
    void visitors_page_costs_nothing_while_it_holds_and_is_fresh_when_it_changed() {
        Market.Team team = market.team("Kept Works");
        Job job = market.open(team, POSTING);
        Answer first = new Browser(port).get("/jobs/" + job.id());
        Browser again =
                new Browser(port).with("If-None-Match", first.header("etag").orElseThrow());

        assertThat(first.header("cache-control")).contains("private, no-cache");
        assertThat(first.header("vary").orElse("").toLowerCase(java.util.Locale.ROOT))
                .contains("cookie", "accept-language");
        assertThat(first.header("set-cookie")).isEmpty();
        assertThat(again.get("/jobs/" + job.id()).status()).isEqualTo(304);

        market.become(team, job, Job.State.FILLED);
        assertThat(again.get("/jobs/" + job.id()).status()).isEqualTo(410);
    }

    @Test
    void nothing_that_is_somebodys_own_is_ever_kept() {
        var account = accounts.open(Kind.PERSON, new MailAddress("kept@first.example"), "Meera")
                .orElseThrow();
        Browser signedIn = new Browser(port);
        signedIn.cookies().put("sangam", signIns.begin(account.id()).text());

        for (Answer page : List.of(
                signedIn.get("/"),
                signedIn.get("/account"),
                new Browser(port).get("/sign-in"),
                new Browser(port).get("/try"))) {
            assertThat(page.header("cache-control").orElse("")).contains("no-store");
            assertThat(page.header("etag")).isEmpty();
        }
    }

    private int bytes(String path, String language) throws IOException, InterruptedException {
        byte[] page = get(path, language);
        String html;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page))) {
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> needed = new HashSet<>();
        NEEDED.matcher(html).results().forEach(found -> needed.add(found.group(1)));
        int bytes = page.length;
        for (String file : needed) {
            bytes += get(file, language).length;
        }
        return bytes;
    }

    private byte[] get(String path, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", language)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}

package org.sangam.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every list for programs, read by a strict parser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeedsTest {

    private static final String HOSTILE =
            "Cook ]]> </title><script>alert(1)</script> & \"friends\" \u0007\u202e नौकरी 🙂";
    private static final String AS_XML_CAN_SAY = HOSTILE.replace("\u0007", "");
    private static final String POSTING = """
            Data Engineer
            Experience: 3 - 6 years
            Location: Pune
            Salary: 18 - 24 LPA
            Skills: Python, Apache Spark

            You move the events of forty shops into one table. ]]> &amp; <b>not bold</b>
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/jobs.rss",
                "/feeds/jobs.atom",
                "/feeds/companies/SLUG.rss",
                "/feeds/companies/SLUG.atom",
                "/feeds/skills/python.rss",
                "/feeds/skills/python.atom",
                "/feeds/indeed.xml",
                "/feeds/linkedin.xml",
                "/sitemaps/jobs-1.xml"
            })
    void closed_job_leaves_every_feed_at_the_next_request(String address) {
        Market.Team team = market.team("Feed Works " + address.replaceAll("[^a-z]", " "));
        String path = address.replace("SLUG", team.company().slug());
        Job hostile = market.openAs(team, HOSTILE, POSTING);
        Job plain = market.open(team, POSTING);

        Document open = parsed(get(path));
        assertThat(open.getDocumentElement().getTextContent() + attributes(open))
                .contains(hostile.id().toString(), plain.id().toString());
        if (!path.contains("sitemap")) {
            assertThat(texts(open, "title")).anyMatch(title -> title.startsWith(AS_XML_CAN_SAY));
            assertThat(get(path).body()).doesNotContain("<b>not bold");
        }

        market.become(team, hostile, Job.State.FILLED);

        assertThat(get(path).body())
                .doesNotContain(hostile.id().toString())
                .contains(plain.id().toString());
    }

    @Test
    void whole_feed_says_how_many_jobs_it_holds_and_holds_them_all() {
        Market.Team team = market.team("Many Works");
        for (int i = 0; i < WholeFeedWriter.BATCH + 3; i++) {
            market.open(team, POSTING);
        }

        Document feed = parsed(get("/feeds/linkedin.xml"));

        int jobs = feed.getElementsByTagName("job").getLength();
        assertThat(jobs).isGreaterThan(WholeFeedWriter.BATCH);
        assertThat(texts(feed, "expectedJobCount")).containsExactly(String.valueOf(jobs));
        assertThat(parsed(get("/feeds/indeed.xml")).getElementsByTagName("job").getLength())
                .isEqualTo(jobs);
    }

    @Test
    void reader_who_has_a_feed_is_told_so_until_something_changes() {
        Market.Team team = market.team("Same Works");
        market.open(team, POSTING);
        for (String path : List.of("/feeds/jobs.rss", "/feeds/indeed.xml", "/sitemaps/jobs-1.xml", "/llms.txt")) {
            Answer first = get(path);
            Browser again =
                    new Browser(port).with("If-None-Match", first.header("etag").orElseThrow());
            assertThat(first.header("cache-control")).as(path).contains("no-cache, public");
            assertThat(again.get(path).status()).as(path).isEqualTo(304);
            if (!path.equals("/llms.txt")) {
                market.open(team, POSTING);
                assertThat(again.get(path).status()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void sitemap_leads_to_every_open_job_with_the_moment_it_last_changed() {
        Job job = market.open(market.team("Mapped Works"), POSTING);
        List<String> parts = texts(parsed(get("/sitemap.xml")), "loc");
        assertThat(parts).allMatch(part -> get(part).status() == 200).hasSizeGreaterThanOrEqualTo(3);

        Document part = parsed(get("/sitemaps/jobs-1.xml"));
        int at = texts(part, "loc").indexOf("http://127.0.0.1:" + port + "/jobs/" + job.id());
        Instant changed = Instant.parse(texts(part, "lastmod").get(at));

        assertThat(at).isNotNegative();
        assertThat(changed).isEqualTo(job.changedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(texts(parsed(get("/sitemaps/companies-1.xml")), "lastmod")).isEmpty();
        assertThat(get("/robots.txt").body()).contains("Sitemap: http://127.0.0.1:" + port + "/sitemap.xml");
    }

    @Test
    void rss_and_atom_date_every_entry_in_their_own_way() {
        Job job = market.open(market.team("Dated Works"), POSTING);

        List<String> rss = texts(parsed(get("/feeds/jobs.rss")), "pubDate");
        assertThat(rss)
                .allMatch(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date) != null)
                .isNotEmpty();
        assertThat(texts(parsed(get("/feeds/jobs.atom")), "updated")).allMatch(date -> Instant.parse(date) != null);
        assertThat(texts(parsed(get("/feeds/jobs.atom")), "id")).contains("urn:uuid:" + job.id());
    }

    @Test
    void skill_or_company_that_is_not_there_has_no_feed() {
        assertThat(get("/feeds/skills/no-such-skill.rss").status()).isEqualTo(404);
        assertThat(get("/feeds/companies/no-such-company.atom").status()).isEqualTo(404);
        assertThat(get("/feeds/jobs.pdf").status()).isEqualTo(404);
    }

    private Answer get(String path) {
        return new Browser(port).get(path);
    }

    private static Document parsed(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        try {
            DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
            strict.setNamespaceAware(true);
            strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return strict.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new AssertionError(answer.body(), broken);
        }
    }

    private static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static String attributes(Document document) {
        StringBuilder all = new StringBuilder();
        NodeList found = document.getElementsByTagName("*");
        for (int i = 0; i < found.getLength(); i++) {
            all.append(((Element) found.item(i)).getAttribute("href")).append(' ');
        }
        return all.toString();
    }
}

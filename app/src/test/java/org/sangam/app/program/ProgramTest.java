package org.sangam.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read, as they read it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgramTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String POSTING = """
            Java Developer
            Experience: 4 - 8 years
            Location: Noida
            Salary: 12 - 18 LPA
            Skills: Java, Spring Boot

            You keep the ledger of forty shops. Notice period: 30 days.
            """;
    private static final String REMOTE = """
            Technical Writer
            Remote only, India
            Salary: best in industry

            You write what people read when something broke.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void description_has_exactly_the_routes_there_are() {
        Set<String> described = json("/api/openapi.json").get("paths").propertyNames().stream()
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(there);
    }

    @Test
    void every_answer_has_the_described_shape() {
        Market.Team team = market.team("Shape Works");
        Job stated = market.open(team, POSTING);
        Job unstated = market.open(team, REMOTE);
        Schema schema = new Schema(json("/api/openapi.json"));

        assertThat(schema.misfits(json("/api/v1/jobs"), "JobPage")).isEmpty();
        assertThat(schema.misfits(json("/api/v1/jobs/" + stated.id()), "Job")).isEmpty();
        assertThat(schema.misfits(json("/api/v1/jobs/" + unstated.id()), "Job")).isEmpty();
        assertThat(schema.misfits(json("/api/v1/companies"), "CompanyPage")).isEmpty();
        assertThat(schema.misfits(json("/api/v1/companies/shape-works"), "Company"))
                .isEmpty();
        assertThat(schema.misfits(JSON.readTree(get("/api/v1/jobs?limit=0").body()), "Problem"))
                .isEmpty();
        assertThat(schema.misfits(JSON.readTree("{\"id\": 7}"), "Job")).isNotEmpty();
    }

    @Test
    void pay_is_a_figure_with_its_currency_and_period_or_the_words_that_name_none() {
        Market.Team team = market.team("Pay Works");
        JsonNode stated =
                json("/api/v1/jobs/" + market.open(team, POSTING).id()).get("pay");
        JsonNode unstated =
                json("/api/v1/jobs/" + market.open(team, REMOTE).id()).get("pay");

        assertThat(stated.get("min").toString()).isEqualTo("1200000");
        assertThat(stated.get("currency").asString()).isEqualTo("INR");
        assertThat(stated.get("period").asString()).isEqualTo("YEAR");
        assertThat(unstated.isNull() || !unstated.get("disclosed").asBoolean()).isTrue();
    }

    @Test
    void place_finds_what_lies_within_it() {
        Market.Team team = market.team("Place Works");
        Job noida = market.open(team, POSTING);

        assertThat(ids("/api/v1/jobs?company=place-works&place=Delhi%20NCR"))
                .containsExactly(noida.id().toString());
        assertThat(ids("/api/v1/jobs?company=place-works&place=Pune")).isEmpty();
        assertThat(ids("/api/v1/jobs?company=place-works&skill=spring%20boot"))
                .containsExactly(noida.id().toString());
        assertThat(ids("/api/v1/jobs?company=place-works&remote=only")).isEmpty();
    }

    @Test
    void pages_skip_nothing_when_jobs_open_between_them() {
        Market.Team team = market.team("Paging Works");
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            before.add(market.open(team, POSTING).id().toString());
        }
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = json("/api/v1/jobs?company=paging-works&limit=3" + next);
            page.get("jobs").forEach(job -> read.add(job.get("id").asString()));
            market.open(team, POSTING);
            next = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(read).doesNotHaveDuplicates().containsExactlyElementsOf(before.reversed());
    }

    @Test
    void job_that_closed_is_gone_at_the_next_request() {
        Market.Team team = market.team("Gone Works");
        Job job = market.open(team, POSTING);
        String tag = get("/api/v1/jobs/" + job.id()).header("etag").orElseThrow();
        Browser again = new Browser(port).with("If-None-Match", tag);
        assertThat(again.get("/api/v1/jobs/" + job.id()).status()).isEqualTo(304);

        market.become(team, job, Job.State.CLOSED);

        assertThat(again.get("/api/v1/jobs/" + job.id()).status()).isEqualTo(410);
        assertThat(ids("/api/v1/jobs?company=gone-works")).isEmpty();
        assertThat(json("/api/v1/companies/gone-works").get("openJobs").asInt()).isZero();
    }

    @Test
    void draft_is_told_to_no_program() {
        Job draft = market.draft(market.team("Draft Works"), POSTING);

        assertThat(get("/api/v1/jobs/" + draft.id()).status()).isEqualTo(404);
        assertThat(ids("/api/v1/jobs?company=draft-works")).isEmpty();
    }

    @Test
    void what_is_asked_wrongly_is_answered_as_problem_json_whatever_is_accepted() {
        for (String path : List.of(
                "/api/v1/jobs?limit=0",
                "/api/v1/jobs?limit=many",
                "/api/v1/jobs?cursor=nonsense",
                "/api/v1/jobs?place=Atlantis",
                "/api/v1/jobs?remote=maybe",
                "/api/v1/jobs/not-an-id")) {
            Answer answer = new Browser(port).with("Accept", "text/html").get(path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.header("content-type"))
                    .as(path)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
        assertThat(get("/api/v1/nothing").header("content-type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void scripts_of_other_sites_may_read_and_nothing_else() throws Exception {
        HttpResponse<String> read = send(request("/api/v1/jobs")
                .header("Origin", "https://other.example")
                .GET());
        HttpResponse<String> asked = send(request("/api/v1/jobs")
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> page =
                send(request("/").header("Origin", "https://other.example").GET());

        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(read.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers")).hasValue("if-none-match");
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void program_reads_how_often_it_may_still_ask() {
        assertThat(get("/api/v1/jobs").header("ratelimit-policy")).contains("\"peer\";q=600;w=300");
        assertThat(get("/api/v1/jobs").header("ratelimit"))
                .hasValueSatisfying(left -> assertThat(left).matches("\"peer\";r=\\d+;t=\\d+"));
    }

    @Test
    void only_the_list_for_other_sites_may_be_framed_by_them() {
        Market.Team team = market.team("Framed Works");
        Job job = market.open(team, POSTING);

        Answer list = get("/embed/companies/framed-works");

        assertThat(list.body()).contains("/jobs/" + job.id()).doesNotContain("<script", "<form");
        assertThat(list.header("content-security-policy").orElse("")).contains("frame-ancestors *");
        assertThat(list.header("x-frame-options")).isEmpty();
        assertThat(list.header("set-cookie")).isEmpty();
        assertThat(get("/companies/framed-works")
                        .header("content-security-policy")
                        .orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void every_example_of_the_documentation_is_answered() throws IOException {
        Market.Team team = market.team("Example Works");
        Job job = market.open(team, POSTING);
        List<String> examples = Files.readString(Path.of("..", "docs", "api.md"))
                .lines()
                .filter(line -> line.startsWith("GET /"))
                .map(line -> line.substring(4))
                .map(path -> path.replace(
                        "00000000-0000-0000-0000-000000000001", job.id().toString()))
                .toList();

        assertThat(examples).hasSizeGreaterThan(10);
        assertThat(examples)
                .allSatisfy(path -> assertThat(get(path).status()).as(path).isEqualTo(200));
    }

    private List<String> ids(String path) {
        return json(path)
                .get("jobs")
                .valueStream()
                .map(job -> job.get("id").asString())
                .toList();
    }

    private JsonNode json(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private Answer get(String path) {
        return new Browser(port).get(path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}

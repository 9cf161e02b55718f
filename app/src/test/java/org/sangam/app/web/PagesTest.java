package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages of the frame as a browser gets them. */
class PagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext running;
    private static int port;

    @BeforeAll
    static void start() {
        SpringApplication alone = new SpringApplication(WebAlone.class);
        alone.setAdditionalProfiles(WebAlone.PROFILE);
        running = alone.run("--server.port=0", "--spring.main.banner-mode=off");
        port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/looks", "/looks/home", "/how-matching-works", "/nowhere"})
    void nothing_on_a_page_breaks_its_own_policy(String path) throws Exception {
        String page = get(path).body();
        assertThat(page).doesNotContain(" style=").doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page).doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(page).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/looks", "/looks/home", "/how-matching-works"})
    void everything_a_page_refers_to_is_there_and_kept_for_ever(String path) throws Exception {
        List<String> files = Pattern.compile("\"(/assets/[^\" ]+)\"")
                .matcher(get(path).body())
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .distinct()
                .toList();
        assertThat(files).hasSizeGreaterThan(3);
        for (String file : files) {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(file)
                    .contains("immutable");
        }
    }

    @Test
    void every_font_that_the_style_names_is_served() throws Exception {
        String style = get(Assets.path("look.css")).body()
                + get(Assets.path("devanagari.css")).body();
        List<String> fonts = Pattern.compile("url\\(([^)]+)\\)")
                .matcher(style)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(fonts).hasSize(6);
        for (String font : fonts) {
            assertThat(get(font).statusCode()).as(font).isEqualTo(200);
        }
    }

    @Test
    void a_page_says_what_it_may_do() throws Exception {
        HttpResponse<String> page = get("/looks/home");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe")
                        .contains("frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void looking_at_a_page_without_forms_makes_no_session() throws Exception {
        assertThat(get("/looks/home").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_that_is_not_there_says_so_to_people_and_to_programs() throws Exception {
        HttpResponse<String> page = get("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no page here").doesNotContain("Exception");

        HttpResponse<String> json = get("/nowhere", "Accept", "application/json");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json.body()).contains("/problems#not-found");
    }

    @Test
    void a_reader_of_hindi_reads_hindi_and_may_choose_otherwise() throws Exception {
        assertThat(get("/looks/home", "Accept-Language", "hi").body())
                .contains("<html lang=\"hi-IN\"")
                .contains("नौकरी खोजें");
        assertThat(get("/looks/home", "Accept-Language", "hi", "Cookie", "lang=en-IN")
                        .body())
                .contains("<html lang=\"en-IN\"");
        assertThat(get("/looks/home").body()).contains("<html lang=\"en-IN\"");
    }

    @Test
    void the_switch_of_language_leads_back_but_never_to_another_host() throws Exception {
        HttpResponse<String> answer = get("/language/hi-IN?back=/jobs%3Fq%3Dnurse");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/jobs?q=nurse");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("lang=hi-IN"));
        for (String elsewhere : List.of("//evil.example", "https://evil.example", "/%5Cevil.example", "/a%0Ab")) {
            assertThat(get("/language/hi-IN?back=" + elsewhere).headers().firstValue("Location"))
                    .as(elsewhere)
                    .hasValue("/");
        }
    }

    @Test
    void light_and_dark_can_be_chosen() throws Exception {
        assertThat(get("/looks/home", "Cookie", "mode=dark").body()).contains("data-mode=\"dark\"");
        assertThat(get("/looks/home", "Cookie", "mode=pink").body()).doesNotContain("data-mode");
    }

    @Test
    void the_first_view_of_a_page_with_documents_stays_under_sixty_thousand_bytes_with_its_fonts() throws Exception {
        int bytes = packed("/looks/home");
        for (String file : List.of(
                "look.css", "sangam.js", "icon.svg", "mukta-400.woff2", "mukta-600.woff2", "document-400.woff2")) {
            bytes += packed(Assets.path(file));
        }
        assertThat(bytes).isLessThan(60_000);
    }

    private int packed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}

package org.sangam.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sangam.app.account.Browser;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Jobs around a place: Aluva lies some twenty kilometres from Kochi, Thrissur some sixty, Thiruvananthapuram far off. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.market=companies")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistanceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @Autowired
    private JobSearch search;

    private final java.util.Map<UUID, String> where = new java.util.HashMap<>();

    @BeforeAll
    void open() {
        Market.Team team = market.team("Backwater Boats");
        for (String place : List.of("Thrissur", "Aluva", "Kochi", "Thiruvananthapuram")) {
            Job job = market.openAs(team, "Keel Carpenter", "Keel Carpenter\nLocation: " + place + "\n2-4 years");
            where.put(job.id(), place);
        }
    }

    @Test
    void a_distance_finds_what_lies_within_it_and_nothing_else() {
        assertThat(places("keel carpenter kochi", null)).containsExactlyInAnyOrder("Kochi");
        assertThat(places("keel carpenter within 25 km of kochi", null)).containsExactlyInAnyOrder("Kochi", "Aluva");
        assertThat(places("keel carpenter near kochi", null)).containsExactlyInAnyOrder("Kochi", "Aluva");
        assertThat(places("keel carpenter 100 km from kochi", null))
                .containsExactlyInAnyOrder("Kochi", "Aluva", "Thrissur");
    }

    @Test
    void the_nearest_stand_first_when_that_is_asked() {
        assertThat(places("keel carpenter 500 km of kochi", Question.Sort.NEAR))
                .containsExactly("Kochi", "Aluva", "Thrissur", "Thiruvananthapuram");
    }

    @Test
    void the_page_says_how_far_and_how_it_measures_and_offers_other_distances() {
        String page = get("/jobs?q=keel+carpenter&place=25+km+of+Kochi");
        assertThat(page)
                .contains("km away", "Distances run straight", "Within 50 km", "Kochi alone", "Nearest")
                .contains("place=50+km+of+Kochi");
        assertThat(get("/jobs?q=keel+carpenter&place=25+km+of+Kochi&sort=near")).contains("km away");
        assertThat(get("/jobs?q=keel+carpenter+near+me")).contains("We do not ask your browser where you are");
        assertThat(get("/jobs?q=keel&sort=near")).as("without a place").doesNotContain("km away");
        for (String hostile :
                List.of("in/kochi~999999", "in/nowhere~5", "-5+km+of+Kochi", "25+km+of", "0+km+of+Kochi", "~25")) {
            assertThat(new Browser(port).get("/jobs?place=" + hostile).status())
                    .as(hostile)
                    .isEqualTo(200);
        }
    }

    private List<String> places(String text, Question.@Nullable Sort sort) {
        return search.find(search.read(text, Selection.NONE, sort), null).jobs().stream()
                .filter(where::containsKey)
                .map(where::get)
                .toList();
    }

    private String get(String path) {
        Browser.Answer answer = new Browser(port).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }
}

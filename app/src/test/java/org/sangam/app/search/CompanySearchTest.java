package org.sangam.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.job.Market.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.market=companies")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompanySearchTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Market market;

    @Autowired
    private Companies companies;

    @Autowired
    private CompanySearch search;

    @BeforeAll
    void found() throws InterruptedException {
        Team kestrel = team("Kestrel Foundry", "Castings for pumps", "Pune", "Pavana Iron Works");
        market.open(kestrel, "Java Developer\nPune\n3-6 years\nSkills: Java, Kafka");
        market.open(kestrel, "Accountant\nDelhi\n2-4 years\nSkills: Tally, GST");
        Team lantern = team("Lanternfish Systems", "Software for harbours", "Kochi");
        market.open(lantern, "Python Developer\nKochi\n2-5 years\nSkills: Python, Django");
        market.open(lantern, "Java Developer\nMumbai\n2-5 years\nSkills: Java");
        Team ward = team("Juniper Hospital", "Two hundred beds in Thrissur", "Thrissur");
        market.open(ward, "Staff Nurse\nThrissur\n1-3 years\nSkills: Nursing");
        team("Quiet Quarry", "Granite, and no vacancy", "Jaipur");
        Company agency = companies.found(new CompanyDetails(
                new CompanyName("Ferry People"),
                "Ferry People Private Limited",
                "Recruits for others",
                "",
                2011,
                Company.Type.SERVICES,
                Company.Size.UP_TO_10,
                Company.Stage.BOOTSTRAPPED,
                null,
                "Mumbai",
                true,
                List.of()));
        assertThat(agency.agency()).isTrue();
        assertThat(eventually("staff nurse", 1))
                .as("once the index has caught up")
                .hasSize(1);
    }

    @Test
    void a_company_is_found_by_its_name_however_it_is_spelled() {
        for (String typed :
                List.of("kestrel", "Kestrel Foundry", "kestral foundry", "kestr", "KESTREL FOUNDRY PVT LTD")) {
            assertThat(names(typed)).as(typed).startsWith("Kestrel Foundry");
        }
    }

    @Test
    void a_former_and_a_legal_name_find_it_too() {
        assertThat(names("pavana iron")).containsExactly("Kestrel Foundry");
        assertThat(names("ferry people private limited")).containsExactly("Ferry People");
    }

    @Test
    void what_it_does_and_what_it_hires_for_find_it() {
        assertThat(names("harbours")).containsExactly("Lanternfish Systems");
        assertThat(names("python")).containsExactly("Lanternfish Systems");
        assertThat(names("nurse")).containsExactly("Juniper Hospital");
        assertThat(names("granite -jaipur")).isEmpty();
        assertThat(names("java -kafka")).containsExactly("Lanternfish Systems");
    }

    @Test
    void one_job_meets_what_the_company_itself_does_not() {
        assertThat(names("java pune")).containsExactly("Kestrel Foundry");
        assertThat(names("java delhi")).isEmpty();
        assertThat(names("java mumbai")).containsExactly("Lanternfish Systems");
        assertThat(names("accountant delhi")).containsExactly("Kestrel Foundry");
        assertThat(names("java kochi"))
                .as("a company in Kochi that looks for Java elsewhere")
                .containsExactly("Lanternfish Systems");
    }

    @Test
    void agencies_are_told_apart() {
        assertThat(names("no agencies")).doesNotContain("Ferry People").contains("Quiet Quarry");
        assertThat(names("", Dimension.HIRER, "agency")).containsExactly("Ferry People");
    }

    @Test
    void each_count_is_what_choosing_that_value_finds() {
        int tried = 0;
        for (String text : List.of("", "java", "no agencies", "kochi")) {
            Question question = search.read(text, Selection.NONE);
            for (Map.Entry<Dimension, Map<String, Integer>> side : search.find(question, CompanySearch.Order.FIT, null)
                    .facets()
                    .entrySet()) {
                for (Map.Entry<String, Integer> value : side.getValue().entrySet()) {
                    boolean ofJobs = side.getKey() == Dimension.PLACE || side.getKey() == Dimension.SKILL;
                    boolean bound = ofJobs && (text.equals("java") || text.equals("kochi"));
                    if (bound || question.said().selection().has(side.getKey())) {
                        continue;
                    }
                    assertThat(names(text, side.getKey(), value.getKey()))
                            .as("“%s”, %s", text, value.getKey())
                            .hasSize(value.getValue());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(40);
    }

    @Test
    void pages_neither_skip_nor_repeat_in_any_order() {
        for (int i = 0; i < 2 * CompanySearch.PAGE + 5; i++) {
            team("Paged Pottery " + (char) ('a' + i % 26) + i, "", null);
        }
        for (CompanySearch.Order order : CompanySearch.Order.values()) {
            Question question = search.read("paged pottery", Selection.NONE);
            List<UUID> ids = new ArrayList<>();
            @Nullable String after = null;
            do {
                Found found = search.find(question, order, after);
                ids.addAll(found.jobs());
                after = found.next();
            } while (after != null);
            assertThat(ids).doesNotHaveDuplicates().hasSize(2 * CompanySearch.PAGE + 5);
        }
    }

    @Test
    void a_company_stops_hiring_when_its_last_job_closes() throws InterruptedException {
        Team otter = team("Otter Optics", "Lenses", "Shimla");
        Job job = market.open(otter, "Optometrist\nShimla\n1-3 years");
        assertThat(eventually("optometrist", 1)).containsExactly("Otter Optics");
        market.become(otter, job, Job.State.CLOSED);
        assertThat(eventually("optometrist", 0)).isEmpty();
        assertThat(names("otter")).as("it is still a company").containsExactly("Otter Optics");
    }

    @Test
    void its_page_shows_cards_with_counts_and_says_what_a_part_costs() {
        String page = get("/companies?q=kestral");
        assertThat(page).contains("Kestrel Foundry", "2 open jobs", "One of the team", "No company says “kestral”");
        String none = get("/companies?q=java&place=Jaipur");
        assertThat(none).contains("No company meets all of this", "Without Jaipur:");
        assertThat(get("/companies?days=now&from=direct"))
                .contains("Hiring now")
                .doesNotContain("Quiet Quarry");
        assertThat(get("/companies?sort=name")).contains("Quiet Quarry");
        for (String hostile :
                List.of("after=nobody", "sort=x&size=y&days=z", "q=" + "a".repeat(4000), "place=%00", "q=%25")) {
            assertThat(new Browser(port).get("/companies?" + hostile).status()).isEqualTo(200);
        }
    }

    private Set<String> eventually(String text, int count) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        Set<String> names = new HashSet<>(names(text));
        while (names.size() != count && System.nanoTime() < end) {
            Thread.sleep(50);
            names = new HashSet<>(names(text));
        }
        return names;
    }

    private Team team(String name, String line, @Nullable String city, String... former) {
        Team team = market.team(name);
        CompanyDetails details = new CompanyDetails(
                new CompanyName(name),
                null,
                line,
                "",
                null,
                Company.Type.PRODUCTS,
                Company.Size.UP_TO_10,
                Company.Stage.BOOTSTRAPPED,
                null,
                city,
                false,
                List.of(former));
        assertThat(companies.change(team.admin(), details, team.company().version()))
                .isTrue();
        return team;
    }

    private List<String> names(String text) {
        return names(search.read(text, Selection.NONE));
    }

    private List<String> names(String text, Dimension side, String value) {
        return names(search.read(text, Selection.NONE.with(side, List.of(value))));
    }

    private List<String> names(Question question) {
        List<UUID> ids = new ArrayList<>();
        @Nullable String after = null;
        do {
            Found found = search.find(question, CompanySearch.Order.FIT, after);
            ids.addAll(found.jobs());
            after = found.next();
        } while (after != null);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(companies.byId(id).orElse(null)))
                .map(company -> company.name().text())
                .toList();
    }

    private String get(String path) {
        Answer answer = new Browser(port).get(path);
        assertThat(answer.status()).as(path.toLowerCase(Locale.ROOT)).isEqualTo(200);
        return answer.body();
    }
}

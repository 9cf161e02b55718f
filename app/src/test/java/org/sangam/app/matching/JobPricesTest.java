package org.sangam.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.People;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Market;
import org.sangam.app.web.Viewer;
import org.sangam.engine.match.Prices;
import org.sangam.engine.match.Question;
import org.sangam.engine.match.Ranking;
import org.sangam.engine.match.Reason.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prices over a market of more than 500 jobs in the real database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JobPricesTest {

    private static final Duration ENOUGH = Duration.ofMinutes(2);
    private static final String WANTED = """
            Senior Backend Engineer
            Experience: 4 - 10 years
            Location: Bengaluru
            Pay: ₹25,00,000 - ₹40,00,000 a year
            Skills: Java, PostgreSQL, Kafka
            """;
    private static final String OTHER = """
            Staff Nurse
            Experience: 1 - 5 years
            Location: Kochi
            Skills: Patient care
            """;

    @Autowired
    private JobPrices prices;

    @Autowired
    private Lists lists;

    @Autowired
    private LiveMarket live;

    @Autowired
    private ShownLists shown;

    @Autowired
    private Jobs jobs;

    @Autowired
    private PriceRows rows;

    @Autowired
    private PersonPrices personPrices;

    @Autowired
    private KeptPrices kept;

    @Autowired
    private AnswerRecord answers;

    @Autowired
    private Clock clock;

    @Autowired
    private Market market;

    @Autowired
    private People people;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient sql;

    private final List<UUID> companies = new ArrayList<>();

    @AfterEach
    void leave() {
        sql.sql("delete from job where company_id = any(:ids)")
                .param("ids", companies.toArray(UUID[]::new))
                .update();
        prices.go(JobPrices.Pace.USUAL);
        prices.moveOnce(ENOUGH);
        personPrices.moveOnce(ENOUGH);
    }

    @Test
    void everything_costs_nothing_below_500_jobs_and_by_the_operators_setting() {
        generate("Small Market Works", 20);
        people.shown("Small Sunita");
        prices.moveOnce(ENOUGH);
        assertThat(prices.now()).isEmpty();

        generate("Grown Market Works", 520);
        JobPrices off = new JobPrices(live, jobs, rows, kept, answers, clock, false);
        off.moveOnce(ENOUGH);
        assertThat(off.now()).isEmpty();
    }

    @Test
    void crowded_jobs_move_down_by_their_price_beside_a_fit_that_stays_the_same() {
        generate("Crowded Market Works", 520);
        List<Viewer.Candidate> crowd = new ArrayList<>();
        for (String name : List.of("Asha", "Bina", "Charu", "Divya", "Esha", "Falguni", "Gauri", "Hema")) {
            crowd.add(people.shown("Crowding " + name));
        }
        Candidate self = people.of(crowd.getFirst());
        Map<UUID, Integer> fits = fits(self);

        prices.moveOnce(ENOUGH);

        Map<UUID, Integer> now = prices.now();
        assertThat(now).isNotEmpty();
        assertThat(now.values()).allSatisfy(price -> assertThat(price).isBetween(1, Prices.Rule.USUAL.most()));
        assertThat(kept.all(KeptPrices.Of.JOBS)).as("a restart finds them").isEqualTo(now);
        Feed feed = lists.feed(self);
        assertThat(feed.items()).anySatisfy(item -> assertThat(item.price()).isPositive());
        assertThat(feed.items())
                .allSatisfy(item -> assertThat(item.match().fit())
                        .as("the fit knows no price")
                        .isEqualTo(fits.get(item.job().id())));
        assertThat(feed.items().stream().map(item -> item.match().fit() - item.price()))
                .as("the first of everything by fit less price")
                .isEqualTo(fits.entrySet().stream()
                        .map(entry -> entry.getValue() - now.getOrDefault(entry.getKey(), 0))
                        .sorted(Comparator.reverseOrder())
                        .limit(feed.items().size())
                        .toList());
        assertThat(shown.of(self.id(), 1).getFirst().list().places())
                .anySatisfy(place -> assertThat(place.price()).isPositive());
        assertThat(browsers.of(crowd.getFirst()).get("/for-you").body()).contains("want this job than its team");
    }

    @Test
    void being_asked_by_many_costs_a_place_in_a_full_list_and_says_nothing_by_its_order() {
        Market.Team team = market.team("Asking Market Works");
        companies.add(team.company().id());
        Job job = market.open(team, WANTED);
        copy(job, 519);
        for (int i = 0; i < Lists.MOST + 6; i++) {
            people.shown("Asked Person " + (char) ('A' + i / 26) + (char) ('a' + i % 26));
        }
        personPrices.moveOnce(ENOUGH);
        Map<UUID, Integer> now = personPrices.now();
        assertThat(now).isNotEmpty();
        assertThat(now.values()).allSatisfy(price -> assertThat(price).isBetween(1, Prices.Rule.USUAL.most()));
        assertThat(kept.all(KeptPrices.Of.PEOPLE)).as("a restart finds them").isEqualTo(now);

        Shortlist shortlist = lists.shortlist(team.admin(), job);

        Map<UUID, Integer> fits =
                live.now().people(live.facts(job), Question.of(Question.MOST, Side.TEAM, live.today())).best().stream()
                        .collect(java.util.stream.Collectors.toMap(Ranking.Ranked::id, Ranking.Ranked::fit));
        assertThat(shortlist.items().stream()
                        .map(item -> item.match().fit() - item.price())
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .as("who is in it is told by fit less price")
                .isEqualTo(fits.entrySet().stream()
                        .map(entry -> entry.getValue() - now.getOrDefault(entry.getKey(), 0))
                        .sorted(Comparator.reverseOrder())
                        .limit(Lists.MOST)
                        .toList());
        assertThat(shortlist.items().stream().map(item -> item.match().fit()))
                .as("and the order by fit alone")
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(shown.of(team.admin(), 1).getFirst().list().places())
                .as("no team reads a price, not even in the record of its own lists")
                .allSatisfy(place -> assertThat(place.price()).isZero());
    }

    @Test
    void people_cost_nothing_below_500_jobs_and_by_the_operators_setting() {
        generate("Unasking Market Works", 20);
        people.shown("Unasked Usha");
        personPrices.moveOnce(ENOUGH);
        assertThat(personPrices.now()).isEmpty();

        PersonPrices off = new PersonPrices(live, jobs, rows, kept, false);
        off.moveOnce(ENOUGH);
        assertThat(off.now()).isEmpty();
    }

    @Test
    void run_without_pauses_ends_by_itself_and_is_stopped_by_a_word() throws InterruptedException {
        people.shown("Running Rekha");
        prices.go(JobPrices.Pace.STOPPED);
        long drawn = prices.standing().round().drawn();
        prices.moveOnce(ENOUGH);
        assertThat(prices.standing().round().drawn()).as("nothing is drawn").isEqualTo(drawn);

        Browser operator = browsers.of(people.operator("Pacing Operator"));
        assertThat(operator.get("/operation/market").body()).contains("stopped; prices stay as they are");
        prices.go(JobPrices.Pace.FULL);
        for (int i = 0; i < 600 && prices.standing().pace() == JobPrices.Pace.FULL; i++) {
            Thread.sleep(100);
        }

        assertThat(prices.standing().pace()).isEqualTo(JobPrices.Pace.USUAL);
        assertThat(prices.standing().ended().drawn()).isPositive();
        assertThat(operator.get("/operation/market").body())
                .contains("lists in a minute of work", "ten seconds’ worth every five minutes");
        assertThat(browsers.of(people.person("Curious Kala"))
                        .get("/operation/market")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void drawing_stops_at_its_budget_and_goes_on_where_it_stopped() {
        generate("Stopping Market Works", 520);
        people.shown("Stopped Sara");
        prices.moveOnce(ENOUGH);
        PriceRows.Round before = rows.round().orElseThrow();

        prices.moveOnce(Duration.ZERO);

        assertThat(before.after()).as("a whole round was drawn").isEqualTo(new UUID(0, 0));
        assertThat(rows.round().orElseThrow().after()).isEqualTo(before.after());
    }

    /** Every open job's fit to a person, read off a list as long as the market. */
    private Map<UUID, Integer> fits(Candidate self) {
        return live.now().jobs(live.facts(self), Question.of(Question.MOST, Side.PERSON, live.today())).best().stream()
                .collect(java.util.stream.Collectors.toMap(Ranking.Ranked::id, Ranking.Ranked::fit));
    }

    /** A company with so many open jobs, one in fifty of which backend engineers want. */
    private void generate(String company, int many) {
        Market.Team team = market.team(company);
        companies.add(team.company().id());
        copy(market.open(team, WANTED), many / 50);
        copy(market.open(team, OTHER), many - many / 50);
    }

    private void copy(Job job, int times) {
        sql.sql("""
                        insert into job (id, company_id, posted_by, state, source, reading, corrections, title, summary,
                            created_at, changed_at, opened_at, confirmed_at)
                        select gen_random_uuid(), company_id, posted_by, state, source, reading, corrections, title,
                            summary, created_at, changed_at, opened_at, confirmed_at
                        from job, generate_series(1, :times) where id = :id
                        """).param("times", times).param("id", job.id()).update();
    }
}

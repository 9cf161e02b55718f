package org.sangam.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.People;
import org.sangam.app.hiring.Interests;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.web.Viewer;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Reason;
import org.sangam.engine.record.Input;
import org.sangam.engine.record.Knowledge;
import org.sangam.engine.record.RecordLine;
import org.sangam.engine.record.Replay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was shown is recorded, for its reader's eyes and the operator's, and gives the same bits again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShownListsTest {

    private static final String POSTING = """
        Senior Backend Engineer
        Experience: 4 - 10 years
        Location: Bengaluru
        Pay: ₹25,00,000 - ₹40,00,000 a year
        Skills: Java, PostgreSQL, Kafka
        """;

    @Autowired
    private Lists lists;

    @Autowired
    private ShownLists shown;

    @Autowired
    private RecordExport export;

    @Autowired
    private ListRetention retention;

    @Autowired
    private Interests interests;

    @Autowired
    private Market market;

    @Autowired
    private People people;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TitleLearning learning;

    private final Replay replay = new Replay(Matcher.bundled(), Knowledge.fingerprint());

    @Test
    void lists_of_both_sides_give_the_same_bits_from_an_export() throws IOException {
        Market.Team team = market.team("Recorded Works");
        Job job = market.open(team, POSTING);
        Viewer.Candidate meera = people.shown("Recorded Meera");
        lists.feed(people.of(meera));
        lists.shortlist(team.admin(), job);
        interests.show(people.of(meera), job);

        Exported exported = exported();
        Set<String> own = Stream.of(shown.of(people.of(meera).id(), 10), shown.of(team.admin(), 10))
                .flatMap(List::stream)
                .map(kept -> kept.id().toString())
                .collect(Collectors.toSet());

        assertThat(own).hasSize(2);
        assertThat(exported.lists().stream().map(RecordLine.Listed::id)).containsAll(own);
        for (RecordLine.Listed listed : exported.lists().stream()
                .filter(list -> own.contains(list.id()))
                .toList()) {
            Replay.Outcome outcome = replay.of(listed.list(), exported::input);
            assertThat(outcome.differences()).isEmpty();
            assertThat(outcome.same()).isEqualTo(listed.list().places().size());
        }
        assertThat(exported.lists().stream().flatMap(listed -> listed.acts().stream()))
                .contains(Set.of(RecordLine.Act.INTEREST));
        assertThat(exported.text())
                .doesNotContain("Meera")
                .doesNotContain(job.id().toString());
        exported.inputs()
                .forEach((number, brought) -> assertThat(brought.input().hash()).isEqualTo(brought.hash()));
    }

    @Test
    void list_scored_with_vectors_of_titles_gives_the_same_bits_from_what_was_kept_of_them() throws IOException {
        Market.Team team = market.team("Odd Titles");
        Job job = market.open(team, POSTING.replace("Senior Backend Engineer", "Drone Engineer"));
        Viewer.Candidate odd = people.shown(
                "Odd Omar",
                People.backendResume("Odd Omar", "Kaveri Payments")
                        .replaceAll("(?i)(senior )?backend engineer", "Unmanned Aircraft Engineer"));
        lists.shortlist(team.admin(), job);
        learnAll();
        lists.shortlist(team.admin(), job);
        lists.feed(people.of(odd));

        assertThat(reasonOfRole(lists.explain(job, people.of(odd))).points()).isPositive();
        Exported exported = exported();
        Replay then = new Replay(Matcher.bundled().with(exported.vectors()), Knowledge.fingerprint());
        assertThat(exported.vectors().size()).isPositive();
        for (ShownLists.Kept kept : shown.of(team.admin(), 10)) {
            assertThat(then.of(kept.list(), exported::input).differences()).isEmpty();
        }
        for (ShownLists.Kept kept : shown.of(people.of(odd).id(), 10)) {
            assertThat(then.of(kept.list(), exported::input).differences()).isEmpty();
        }
        assertThat(exported.text()).doesNotContain("Omar");
    }

    private static Reason reasonOfRole(Match match) {
        return match.reasons().stream()
                .filter(reason -> reason.code().equals("role"))
                .findFirst()
                .orElseThrow();
    }

    private void learnAll() {
        while (learning.fromMarket()) {
            // a few at a time
        }
    }

    @Test
    void list_shown_again_the_same_counts_up_and_a_changed_one_is_another() {
        Market.Team team = market.team("Repeated Lists");
        Job job = market.open(team, POSTING);
        people.shown("Repeated Rina");
        lists.shortlist(team.admin(), job);
        lists.shortlist(team.admin(), job);
        assertThat(shown.of(team.admin(), 10))
                .singleElement()
                .satisfies(kept -> assertThat(kept.times()).isEqualTo(2));

        people.shown("Repeated Ravi");
        lists.shortlist(team.admin(), job);

        assertThat(shown.of(team.admin(), 10)).hasSize(2);
    }

    @Test
    void readers_who_meet_the_same_new_pairs_at_once_are_all_recorded() throws Exception {
        Market.Team team = market.team("Hurried Lists");
        List<Job> open = new ArrayList<>();
        List<Candidate> shownOnes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(market.open(team, POSTING));
            shownOnes.add(people.of(people.shown("Hurried Person " + (char) ('A' + i))));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> acts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Job job = open.get(i);
                Candidate person = shownOnes.get(i);
                acts.add(threads.submit(() -> lists.shortlist(team.admin(), job)));
                acts.add(threads.submit(() -> lists.feed(person)));
            }
            for (Future<?> act : acts) {
                act.get(30, TimeUnit.SECONDS);
            }
        }

        assertThat(shown.of(team.admin(), 10)).hasSize(4);
        assertThat(shownOnes)
                .allSatisfy(person -> assertThat(shown.of(person.id(), 10)).hasSize(1));
    }

    @Test
    void nobody_reads_what_another_was_shown() {
        Market.Team own = market.team("Own Lists");
        Market.Team other = market.team("Other Lists");
        Job job = market.open(own, POSTING);
        Candidate tara = people.of(people.shown("Listed Tara"));
        Candidate uma = people.of(people.shown("Unlisted Uma"));
        lists.feed(tara);
        lists.shortlist(own.admin(), job);

        assertThat(shown.of(tara.id(), 10)).hasSize(1);
        assertThat(shown.of(uma.id(), 10)).isEmpty();
        assertThat(shown.of(own.admin(), 10)).hasSize(1);
        assertThat(shown.of(other.admin(), 10)).isEmpty();
        assertThat(sql.sql("select count(*) from shown_list").query(Long.class).single())
                .as("a transaction that says for nobody")
                .isZero();
    }

    @Test
    void erased_person_leaves_no_facts_and_replay_says_so() throws IOException {
        Market.Team team = market.team("Erased Lists");
        Job job = market.open(team, POSTING);
        Viewer.Candidate going = people.shown("Going Gita");
        Candidate person = people.of(going);
        lists.feed(person);
        lists.shortlist(team.admin(), job);
        sql.sql("delete from account where id = :id")
                .param("id", going.account())
                .update();

        assertThat(shown.of(person.id(), 10)).isEmpty();
        assertThat(sql.sql("select count(*) from match_input where candidate_id = :id")
                        .param("id", person.id())
                        .query(Long.class)
                        .single())
                .isZero();
        Exported exported = exported();
        ShownLists.Kept kept = shown.of(team.admin(), 1).getFirst();
        assertThat(replay.of(kept.list(), exported::input).differences())
                .anySatisfy(difference -> assertThat(difference).isInstanceOf(Replay.Difference.InputGone.class));
    }

    @Test
    void record_is_forgotten_when_its_time_is_over() {
        Market.Team team = market.team("Forgotten Lists");
        Job job = market.open(team, POSTING);
        people.shown("Forgotten Fatima");
        lists.shortlist(team.admin(), job);
        sql.sql("""
            with reader as materialized (select set_config('sangam.operator', 'yes', true))
            update shown_list set last_at = last_at - interval '731 days', day = day - 731
            where company_id = :company and (select count(*) from reader) = 1
            """).param("company", team.company().id()).update();
        retention.forget();

        assertThat(shown.of(team.admin(), 10)).isEmpty();
    }

    @Test
    void only_the_operator_may_take_the_record_away() {
        Market.Team team = market.team("Curious Lists");

        assertThat(browsers.of(team.admin()).get("/operation/lists.jsonl").status())
                .isEqualTo(404);
        assertThat(browsers.of(people.operator("Record Operator"))
                        .get("/operation/lists.jsonl?days=30")
                        .body())
                .startsWith("{\"format\":\"" + RecordLine.FORMAT);
    }

    private record Exported(
            String text, Map<Long, RecordLine.Brought> inputs, TitleVectors vectors, List<RecordLine.Listed> lists) {

        Optional<Input> input(long number) {
            return Optional.ofNullable(inputs.get(number)).map(RecordLine.Brought::input);
        }
    }

    private Exported exported() throws IOException {
        StringWriter out = new StringWriter();
        export.write(
                people.operator("Operator " + System.nanoTime()), Instant.now().minus(Duration.ofDays(1)), out);
        Map<Long, RecordLine.Brought> brought = new HashMap<>();
        TitleVectors vectors = new TitleVectors(Encoder.expected());
        List<RecordLine.Listed> listed = new ArrayList<>();
        out.toString().lines().map(RecordLine::read).forEach(line -> {
            switch (line) {
                case RecordLine.Head head -> assertThat(head.format()).isEqualTo(RecordLine.FORMAT);
                case RecordLine.Brought input -> brought.put(input.number(), input);
                case RecordLine.Titled titled -> vectors.put(titled.number(), titled.title(), titled.vector());
                case RecordLine.Listed list -> listed.add(list);
            }
        });
        return new Exported(out.toString(), brought, vectors, listed);
    }
}

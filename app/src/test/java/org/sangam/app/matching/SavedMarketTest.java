package org.sangam.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sangam.app.candidate.Candidate.Visibility;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.candidate.People;
import org.sangam.app.change.Changes;
import org.sangam.app.company.Companies;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Market;
import org.sangam.app.web.Viewer;
import org.sangam.engine.match.Question;
import org.sangam.engine.match.Ranking;
import org.sangam.engine.match.Reason.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that goes away without a word leaves its file and the database; the next one begins with both. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SavedMarketTest {

    private static final String POSTING = """
        Senior Backend Engineer
        Experience: 4 - 10 years
        Location: Bengaluru
        Skills: Java, PostgreSQL, Kafka
        """;

    @Autowired
    private Changes changes;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Companies companies;

    @Autowired
    private KnownTitles titles;

    @Autowired
    private Fitted fitted;

    @Autowired
    private Clock clock;

    @Autowired
    private Market market;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient sql;

    @TempDir
    private Path folder;

    private Market.Team team;
    private Job job;
    private Viewer.Candidate staying;
    private Viewer.Candidate leaving;

    @BeforeEach
    void some() {
        String name = "Saved " + UUID.randomUUID().toString().substring(0, 8);
        team = market.team(name + " Works");
        job = market.open(team, POSTING);
        staying = people.shown(name + " Sita");
        leaving = people.shown(name + " Lila");
    }

    @Test
    void start_from_the_file_knows_what_changed_since_it_was_written() {
        LiveMarket before = process();
        before.now();
        before.save();
        candidates.show(leaving, Visibility.HIDDEN);
        Viewer.Candidate coming = people.shown("Saved " + UUID.randomUUID() + " Kiran");

        LiveMarket after = process();

        assertThat(found(after))
                .isEqualTo(found(anew()))
                .contains(id(staying), id(coming))
                .doesNotContain(id(leaving));
        assertThat(after.begun().fromFile()).isTrue();
    }

    @Test
    void file_that_the_database_has_not_stood_behind_is_left_alone() {
        LiveMarket before = process();
        before.now();
        before.save();
        sql.sql("delete from market_file").update();
        LiveMarket after = process();

        assertThat(found(after)).isEqualTo(found(anew()));
        assertThat(after.begun().fromFile())
                .as("a database restored from before, or killed before it was told")
                .isFalse();
    }

    @Test
    void file_that_is_too_old_for_the_feed_of_changes_is_left_alone() {
        LiveMarket before = process();
        before.now();
        before.save();
        sql.sql("update market_file set written_at = written_at - interval '13 days 1 minute'")
                .update();
        LiveMarket after = process();
        after.now();

        assertThat(after.begun().fromFile()).isFalse();
    }

    @Test
    void damaged_file_is_left_alone_and_half_a_one_beside_it_does_no_harm() throws IOException {
        LiveMarket before = process();
        before.now();
        before.save();
        byte[] whole = Files.readAllBytes(folder.resolve("market"));
        Files.write(folder.resolve("market.new"), java.util.Arrays.copyOf(whole, whole.length / 2));
        LiveMarket beside = process();
        beside.now();
        whole[whole.length / 2] ^= 1;
        Files.write(folder.resolve("market"), whole);
        LiveMarket after = process();

        assertThat(beside.begun().fromFile()).isTrue();
        assertThat(found(after)).isEqualTo(found(anew()));
        assertThat(after.begun().fromFile()).isFalse();
    }

    @Test
    void file_of_another_month_is_left_alone() {
        LiveMarket before = process();
        before.now();
        before.save();
        SavedMarket saved = new SavedMarket(folder, sql);
        YearMonth month = YearMonth.from(before.today());

        assertThat(saved.restore(month)).isPresent();
        assertThat(saved.restore(month.plusMonths(1))).isEmpty();
    }

    @Test
    void file_is_written_only_when_something_has_changed() throws IOException {
        LiveMarket before = process();
        before.now();
        before.save();
        Files.delete(folder.resolve("market"));
        before.save();
        assertThat(folder.resolve("market")).doesNotExist();

        people.shown("Saved " + UUID.randomUUID() + " Maya");
        before.now();
        before.save();

        assertThat(folder.resolve("market")).exists();
    }

    /** Another process on the same database and folder. */
    private LiveMarket process() {
        return on(new SavedMarket(folder, sql));
    }

    private LiveMarket anew() {
        return on(new SavedMarket(folder.resolve("none"), sql));
    }

    private LiveMarket on(SavedMarket saved) {
        return new LiveMarket(changes, jobs, candidates, companies, titles, saved, fitted, clock);
    }

    private Set<UUID> found(LiveMarket live) {
        Question question = Question.of(Question.MOST, Side.TEAM, live.today());
        return live.now().people(live.facts(job), question).best().stream()
                .map(Ranking.Ranked::id)
                .collect(Collectors.toSet());
    }

    private UUID id(Viewer.Candidate person) {
        return people.of(person).id();
    }
}

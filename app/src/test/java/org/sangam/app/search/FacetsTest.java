package org.sangam.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Members;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.market=facets")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Companies companies;

    @Autowired
    private Members members;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobSearch search;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    private List<UUID> open = List.of();

    @BeforeAll
    void openTheMarket() {
        open = List.copyOf(
                new SampleJobs(accounts, companies, members, jobs).opened().keySet());
        long end = System.nanoTime() + 20_000_000_000L;
        while (found() < open.size() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private int found() {
        return search.find(search.read("", Selection.NONE, null), null).count();
    }

    @Test
    void each_count_is_what_choosing_that_value_finds() {
        long seed = 7;
        Random dice = new Random(seed);
        List<String> texts = List.of("", "java", "engineer", "nurse or accountant", "python 5 years", "not agency");
        for (String text : texts) {
            Selection chosen = Selection.NONE;
            for (int step = 0; step < 3; step++) {
                Question question = search.read(text, chosen, null);
                Found found = search.find(question, null);
                for (Dimension side : Dimension.values()) {
                    Map<String, Integer> counts = found.facets().getOrDefault(side, Map.of());
                    List<String> values = new ArrayList<>(counts.keySet());
                    for (int i = 0;
                            i < Math.min(4, values.size())
                                    && !question.said().selection().has(side);
                            i++) {
                        String value = values.get(dice.nextInt(values.size()));
                        List<String> also = new ArrayList<>(side == Dimension.SKILL ? chosen.of(side) : List.of());
                        also.add(value);
                        Question narrowed = search.read(text, chosen.with(side, also), null);
                        assertThat(search.find(narrowed, null).count())
                                .as("seed %d: %s %s, %s = %s", seed, text, chosen, side, value)
                                .isEqualTo(counts.get(value));
                    }
                }
                List<String> skills = new ArrayList<>(found.facets()
                        .getOrDefault(step == 0 ? Dimension.REMOTE : Dimension.SKILL, Map.of())
                        .keySet());
                if (!skills.isEmpty()) {
                    chosen = chosen.with(
                            step == 0 ? Dimension.REMOTE : Dimension.SKILL,
                            List.of(skills.get(dice.nextInt(skills.size()))));
                }
            }
        }
    }

    @Test
    void pages_neither_skip_nor_repeat_while_jobs_come_and_go() {
        for (Question.Sort sort : Question.Sort.values()) {
            Question all = search.read("", Selection.NONE, sort);
            Set<UUID> seen = new HashSet<>();
            Found page = search.find(all, null);
            UUID passing = page.jobs().getFirst();
            become(passing, Job.State.PAUSED);
            while (true) {
                page.jobs()
                        .forEach(id ->
                                assertThat(seen.add(id)).as("%s %s", sort, id).isTrue());
                if (page.next() == null) {
                    break;
                }
                page = search.find(all, page.next());
            }
            assertThat(seen).containsAll(open);
            become(passing, Job.State.OPEN);
        }
    }

    @Test
    void job_that_is_no_longer_open_is_found_by_nobody() {
        UUID id = open.getLast();
        become(id, Job.State.PAUSED);

        Found found = search.find(search.read("", Selection.NONE, null), null);
        assertThat(found.count()).isEqualTo(open.size() - 1);
        become(id, Job.State.OPEN);
        assertThat(search.find(search.read("", Selection.NONE, null), null).count())
                .isEqualTo(open.size());
    }

    @Test
    void job_that_leaves_while_something_else_of_it_changes_is_found_by_nobody() {
        UUID id = open.getFirst();
        new TransactionTemplate(transactions).executeWithoutResult(both -> {
            become(id, Job.State.PAUSED);
            sql.sql("insert into change (kind, id, version) values ('interest', :id, 0)")
                    .param("id", id)
                    .update();
        });

        assertThat(found()).isEqualTo(open.size() - 1);
        become(id, Job.State.OPEN);
        assertThat(found()).isEqualTo(open.size());
    }

    @Test
    void count_alone_is_what_the_whole_search_counts() {
        for (String text :
                List.of("", "java", "engineer in pune", "nurse or accountant", "python 5 years", "not agency")) {
            Question question = search.read(text, Selection.NONE, null);
            assertThat(search.count(question))
                    .as(text)
                    .isEqualTo(search.find(question, null).count());
        }
    }

    @Test
    void nonsense_in_the_address_counts_as_nothing() {
        for (String query : List.of(
                "q=%00%22(((",
                "after=nonsense&page=-3",
                "years=9-1&pay=x&days=5&size=huge&skill=nope&place=Xyzzyx",
                "sort=worst",
                "q=" + "a".repeat(3000))) {
            assertThat(new Browser(port).get("/jobs?" + query).status())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    /** Whoever looks may read a job that was open once, and so who posted it. */
    private void become(UUID id, Job.State state) {
        Job job = jobs.find(new Viewer.Visitor(), id).orElseThrow();
        jobs.become(new Viewer.Member(job.postedBy(), job.company(), Viewer.Role.ADMIN, ""), job, state);
    }
}

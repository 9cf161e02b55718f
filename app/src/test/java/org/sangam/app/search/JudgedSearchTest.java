package org.sangam.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sangam.app.account.Accounts;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Members;
import org.sangam.app.job.Jobs;
import org.sangam.app.sample.SamplePosting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Search over the sample market, judged by queries as people type them. What a query wants is derived from the facts that
 * each posting's author stated, never from what search returns.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.market=judged-search")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedSearchTest {

    private static final int BEST = 10;

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

    private Map<UUID, SamplePosting> postings = Map.of();

    /** A query and the facts that the jobs it wants have. */
    record Judged(String query, String rule) {}

    @BeforeAll
    void openTheMarket() {
        postings = new SampleJobs(accounts, companies, members, jobs).opened();
    }

    @Test
    void first_ten_are_the_wanted_ones() {
        List<Judged> judged = judged("judged.txt");
        assertThat(judged).hasSizeGreaterThanOrEqualTo(150);
        assertFound(judged);
    }

    /** Queries that were written down before anybody looked at how they would be read. */
    @Test
    void first_ten_of_fresh_queries_are_the_wanted_ones() {
        assertFound(judged("fresh.txt"));
    }

    @Test
    void first_ten_of_everyday_queries_are_the_wanted_ones() {
        assertFound(judged("everyday.txt"));
    }

    private void assertFound(List<Judged> judged) {
        StringBuilder worst = new StringBuilder();
        double sum = 0;
        int asked = 0;
        for (Judged one : judged) {
            Set<UUID> wanted = wanted(one.rule());
            if (wanted.isEmpty()) {
                continue;
            }
            double gain = gain(all(search.read(one.query(), Selection.NONE, null)), wanted);
            sum += gain;
            asked++;
            if (gain < .85) {
                worst.append("%n%.2f of %d: %s".formatted(gain, wanted.size(), one.query()));
            }
        }

        assertThat(sum / asked).as("nDCG@10 of %d; the worst:%s", asked, worst).isGreaterThanOrEqualTo(.85);
    }

    @Test
    void no_wanted_job_is_lost_to_a_range_or_a_place() {
        List<String> lost = new ArrayList<>();
        for (Judged one : Stream.of("judged.txt", "fresh.txt", "everyday.txt")
                .flatMap(file -> judged(file).stream())
                .toList()) {
            Question question = search.read(one.query(), Selection.NONE, null);
            Set<UUID> found = new HashSet<>(all(question));
            Question widest = new Question(
                    question.asked(),
                    question.words(),
                    new Question.Said(Selection.NONE, Map.of()),
                    Selection.NONE,
                    question.sort());
            Set<UUID> byWords = new HashSet<>(all(widest));
            wanted(one.rule()).stream()
                    .filter(id -> byWords.contains(id) && !found.contains(id))
                    .forEach(id -> lost.add(one.query() + " lost "
                            + Objects.requireNonNull(postings.get(id)).key()));
        }

        assertThat(lost).isEmpty();
    }

    private Set<UUID> wanted(String rule) {
        Predicate<SamplePosting> facts = Facts.of(rule);
        return postings.entrySet().stream()
                .filter(entry -> facts.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<UUID> all(Question question) {
        List<UUID> ids = new ArrayList<>();
        String after = null;
        do {
            Found found = search.find(question, after);
            ids.addAll(found.jobs());
            after = found.next();
        } while (after != null);
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    /** Normalised discounted cumulative gain of the first ten, each wanted job worth one. */
    private static double gain(List<UUID> found, Set<UUID> wanted) {
        double gain = 0;
        double best = 0;
        for (int i = 0; i < BEST; i++) {
            double weight = Math.log(2) / Math.log(i + 2);
            best += i < wanted.size() ? weight : 0;
            gain += i < found.size() && wanted.contains(found.get(i)) ? weight : 0;
        }
        return gain / best;
    }

    private static List<Judged> judged(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JudgedSearchTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => ", 2))
                    .map(parts -> new Judged(parts[0].strip(), parts[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

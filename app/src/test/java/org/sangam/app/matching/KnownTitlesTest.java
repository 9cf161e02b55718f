package org.sangam.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Several processes on one database learn titles at once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KnownTitlesTest {

    @Autowired
    private TitleRows rows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient sql;

    @Test
    void processes_that_learn_the_same_titles_at_once_know_each_under_one_number() throws Exception {
        List<Map<UUID, Encoded>> titles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            titles.add(Map.of(TitleVectors.key("title " + i + " of " + UUID.randomUUID()), vector("title " + i)));
        }
        List<KnownTitles> processes = List.of(process(), process(), process());
        try (ExecutorService threads = Executors.newFixedThreadPool(processes.size())) {
            List<Future<?>> acts = new ArrayList<>();
            processes.forEach(one -> acts.add(threads.submit(() -> titles.forEach(one::keep))));
            for (Future<?> act : acts) {
                act.get(60, TimeUnit.SECONDS);
            }
        }
        processes.forEach(KnownTitles::load);

        TitleVectors first = processes.getFirst().vectors();
        for (KnownTitles other : processes) {
            assertThat(other.vectors().size()).isEqualTo(first.size());
            for (int number = 0; number < first.size(); number++) {
                assertThat(other.vectors().title(number)).isEqualTo(first.title(number));
                assertThat(other.vectors().vector(number)).isEqualTo(first.vector(number));
            }
        }
        assertThat(titles)
                .allSatisfy(title -> assertThat(
                                first.knows(title.keySet().iterator().next()))
                        .isTrue());
        assertThat(sql.sql("select max(number) + 1 - count(*) from title_vector where encoder = :encoder")
                        .param("encoder", Encoder.expected())
                        .query(Integer.class)
                        .single())
                .as("numbers have no gaps")
                .isZero();
    }

    private KnownTitles process() {
        return new KnownTitles(rows, transactions);
    }

    private static Encoded vector(String words) {
        return Encoder.ofSpellings().encode(words);
    }
}

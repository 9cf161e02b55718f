package org.sangam.app.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows the database misses no commit, in whatever order transactions end. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FollowerTest {

    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 40;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final List<UUID> handedOn = new ArrayList<>();
    private Follower follower;

    @BeforeEach
    void follows_from_now() {
        follower = Follower.fromNow(changes);
        follow();
        handedOn.clear();
    }

    @Test
    void commit_of_the_transaction_that_began_first_is_seen_though_it_comes_last() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        try (ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            TransactionStatus open = elsewhere.submit(() -> beginWith(first)).get();
            written(second);
            follow();
            assertThat(handedOn).containsExactly(second);

            elsewhere.submit(() -> transactions.commit(open)).get();
        }
        follow();
        follow();
        assertThat(handedOn).containsExactly(second, first);
    }

    @Test
    void nothing_waits_for_a_long_transaction_however_much_comes_meanwhile() throws Exception {
        UUID slow = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        try (ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            TransactionStatus open = elsewhere.submit(() -> beginWith(slow)).get();
            many(5_000);
            follow();
            written(last);
            follow();
            assertThat(handedOn).hasSize(5_001).endsWith(last);

            elsewhere.submit(() -> transactions.commit(open)).get();
        }
        follow();
        follow();
        assertThat(handedOn).hasSize(5_002).doesNotHaveDuplicates().endsWith(slow);
    }

    @Test
    void one_that_is_ended_comes_back_after_the_change_it_is_at_and_another_goes_on_from_there() {
        many(50);

        follower.follow(change -> {
            handedOn.add(change.id());
            if (handedOn.size() == 20) {
                follower.end();
            }
        });

        assertThat(handedOn).hasSize(20);
        Follower.from(changes, follower.position()).follow(change -> handedOn.add(change.id()));
        assertThat(handedOn).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void writers_at_the_same_time_are_all_read_once_and_what_was_undone_never() throws Exception {
        Set<UUID> committed = ConcurrentHashMap.newKeySet();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int seed = 0; seed < WRITERS; seed++) {
                Random chance = new Random(seed);
                running.add(writers.submit(() -> writeAtRandom(chance, committed)));
            }
            while (!running.stream().allMatch(Future::isDone)) {
                follow();
            }
            for (Future<?> writer : running) {
                writer.get(1, TimeUnit.MINUTES);
            }
        }
        follow();
        follow();

        assertThat(handedOn).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
    }

    @Test
    void what_was_followed_is_forgotten_and_what_is_new_is_kept() {
        written(UUID.randomUUID());
        int before = count();
        changes.forget(clock.instant().minus(Duration.ofHours(1)));
        assertThat(count()).isEqualTo(before);

        forgetAll();
        UUID next = UUID.randomUUID();
        written(next);
        follow();
        assertThat(handedOn).endsWith(next);
    }

    /** A transaction of some other test on the same server may keep the newest rows unsettled for a moment. */
    private void forgetAll() {
        Instant end = Instant.now().plusSeconds(20);
        while (count() > 0) {
            assertThat(Instant.now()).as("everything is forgotten in time").isBefore(end);
            changes.forget(clock.instant().plus(Duration.ofHours(1)));
        }
    }

    private void writeAtRandom(Random chance, Set<UUID> committed) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            UUID one = UUID.randomUUID();
            UUID two = UUID.randomUUID();
            TransactionStatus open = beginWith(one);
            LockSupport.parkNanos(chance.nextInt(3_000_000));
            write(two);
            if (chance.nextInt(5) == 0) {
                transactions.rollback(open);
            } else {
                transactions.commit(open);
                committed.addAll(List.of(one, two));
            }
        }
    }

    private TransactionStatus beginWith(UUID id) {
        TransactionStatus open = transactions.getTransaction(new DefaultTransactionDefinition());
        write(id);
        return open;
    }

    private void written(UUID id) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> write(id));
    }

    private void many(int rows) {
        sql.sql(
                        "insert into change (kind, id, version) select 'job', gen_random_uuid(), 1 from generate_series(1, :rows)")
                .param("rows", rows)
                .update();
    }

    /** A change of a job that is not open, which takes nothing out of the market. */
    private void write(UUID id) {
        sql.sql("insert into change (kind, id, version) values ('job', :id, 1)")
                .param("id", id)
                .update();
    }

    private int count() {
        return sql.sql("select count(*) from change").query(Integer.class).single();
    }

    private void follow() {
        follower.follow(change -> handedOn.add(change.id()));
    }
}

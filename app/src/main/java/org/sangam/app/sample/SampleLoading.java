package org.sangam.app.sample;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Job;
import org.sangam.app.web.SampleNotice;
import org.sangam.app.web.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Fills an empty installation with the sample market, through the modules and in the background: companies and jobs first,
 * then the people whose stories the docs tell, then everybody else. Our own texts need no child process to be read.
 */
@Component
public class SampleLoading {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoading.class);

    private static final int MOST_TRIES = 60;

    private final boolean wanted;
    private final SampleRows rows;
    private final SampleActs acts;
    private final SampleNotice notice;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile @Nullable Thread loading;

    SampleLoading(
            @Value("${sangam.sample:false}") boolean wanted,
            SampleRows rows,
            SampleActs acts,
            SampleNotice notice,
            Clock clock) {
        this.wanted = wanted;
        this.rows = rows;
        this.acts = acts;
        this.notice = notice;
        this.clock = clock;
    }

    /** Companies and jobs before the first page is served; two thousand people would keep it waiting. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        boolean due = wanted && (rows.empty() || (rows.loaded() && !rows.complete()));
        notice.show(due || rows.loaded());
        if (due) {
            loading = Thread.ofPlatform().name("sample").daemon().start(this::loadWhole);
        }
    }

    /** A load that is cut short goes on at the next start. */
    @EventListener
    void stop(ContextClosedEvent closing) {
        halt();
    }

    /** Takes the whole sample away; what real people brought stays. */
    public void remove() {
        halt();
        rows.remove();
        notice.show(false);
    }

    /** Waits for what is being loaded, a fraction of a second, and begins nothing new. */
    private void halt() {
        stopping = true;
        Thread running = loading;
        try {
            if (running != null) {
                running.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that goes away for a while is waited for. */
    private void loadWhole() {
        for (int tries = 0; tries < MOST_TRIES && !stopping; tries++) {
            try {
                load();
                return;
            } catch (DataAccessException | TransactionException lost) {
                LOG.warn(
                        "The sample market waits for the database: {}",
                        lost.getClass().getSimpleName());
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            }
        }
    }

    private void load() {
        SampleMarket market = SampleMarket.on(org.sangam.app.web.Words.date(clock.instant()));
        Map<String, Viewer.Member> admins = new HashMap<>();
        each(market.companies().stream(), company -> admins.put(company.key(), acts.team(company)));
        each(market.companies().stream(), company -> acts.mandates(company, admins));
        Map<String, List<Job>> open = new HashMap<>();
        each(
                market.postings().stream(),
                posting -> open.computeIfAbsent(posting.company(), key -> new ArrayList<>())
                        .add(acts.job(posting, Objects.requireNonNull(admins.get(posting.company())))));
        List<UUID> people = new ArrayList<>();
        each(market.people(), person -> {
            people.add(acts.person(person, market));
            if (people.size() % 500 == 0) {
                LOG.info("The sample market: {} people", people.size());
            }
        });
        if (!stopping) {
            acts.past(market, open, people);
            LOG.info(
                    "The sample market is complete: {} companies, {} jobs, {} people",
                    admins.size(),
                    market.postings().size(),
                    people.size());
        }
    }

    private <T> void each(Stream<T> all, Consumer<T> act) {
        all.takeWhile(one -> !stopping).forEach(act);
    }
}

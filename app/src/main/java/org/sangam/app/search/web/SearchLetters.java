package org.sangam.app.search.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Subscription;
import org.sangam.app.notification.Subscription.Kind;
import org.sangam.app.notification.Subscriptions;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.SavedSearch;
import org.sangam.app.web.Words;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to those who asked for the new jobs of a search, as often as they asked for. A search that found nothing new
 * writes nothing. Each round takes at most {@value #ROUND} readers, in one transaction for each {@value #BATCH}.
 */
@Component
class SearchLetters {

    private static final int BATCH = 50;
    private static final int ROUND = 5_000;
    private static final int MOST_JOBS = 10;

    private final Subscriptions subscriptions;
    private final JobSearch search;
    private final Jobs jobs;
    private final PublicAddress here;
    private final TransactionTemplate together;

    SearchLetters(
            Subscriptions subscriptions,
            JobSearch search,
            Jobs jobs,
            PublicAddress here,
            PlatformTransactionManager transactions) {
        this.subscriptions = subscriptions;
        this.search = search;
        this.jobs = jobs;
        this.here = here;
        this.together = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 5, fixedRate = 15, timeUnit = TimeUnit.MINUTES)
    void write() {
        for (int written = 0; written < ROUND; written += BATCH) {
            Integer taken = together.execute(status -> {
                List<Subscription> due = subscriptions.due(Kind.SEARCH, BATCH);
                due.forEach(this::write);
                return due.size();
            });
            if (taken == null || taken < BATCH) {
                return;
            }
        }
    }

    private void write(Subscription reader) {
        List<JobSummary> fresh = fresh(reader);
        if (!fresh.isEmpty()) {
            String lines = fresh.stream()
                    .limit(MOST_JOBS)
                    .map(job -> line(job, reader.words()))
                    .collect(Collectors.joining("\n\n"));
            subscriptions.write(
                    reader,
                    "mail.search",
                    "what",
                    reader.name(),
                    "count",
                    fresh.size(),
                    "many",
                    fresh.size() >= JobSearch.PAGE ? "yes" : "no",
                    "jobs",
                    lines,
                    "link",
                    here.of("/jobs?" + reader.subject()));
        }
    }

    /** At most a page of what was opened since its reader was told. */
    private List<JobSummary> fresh(Subscription reader) {
        List<UUID> found = SavedSearch.of(reader.subject()).newest(search);
        Map<UUID, JobSummary> open = new HashMap<>();
        jobs.summaries(found).forEach(job -> open.put(job.id(), job));
        return found.stream()
                .map(open::get)
                .filter(Objects::nonNull)
                .filter(job -> job.openedAt() != null && job.openedAt().isAfter(reader.told()))
                .toList();
    }

    private String line(JobSummary job, Words words) {
        String where = JobLines.places(job.facts().places(), job.facts().remote(), words);
        return job.title() + "\n" + words.pay(job.facts().pay()) + (where.isEmpty() ? "" : ", " + where) + "\n"
                + here.of("/jobs/" + job.id());
    }
}

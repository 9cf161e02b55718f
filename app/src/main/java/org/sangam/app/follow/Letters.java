package org.sangam.app.follow;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Subscription;
import org.sangam.app.notification.Subscription.Kind;
import org.sangam.app.notification.Subscriptions;
import org.sangam.app.web.Words;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to those who follow a company and to those who want to know who is hiring, as often as they asked for. Who has
 * nothing new to read gets no mail. Each round takes at most {@value #ROUND} readers, in one transaction for each
 * {@value #BATCH}.
 */
@Component
class Letters {

    private static final int BATCH = 100;
    private static final int ROUND = 5_000;
    private static final int MOST_JOBS = 10;
    private static final int MOST_COMPANIES = 15;

    private final Subscriptions subscriptions;
    private final HiringNow hiring;
    private final PublicAddress here;
    private final TransactionTemplate together;

    Letters(
            Subscriptions subscriptions,
            HiringNow hiring,
            PublicAddress here,
            PlatformTransactionManager transactions) {
        this.subscriptions = subscriptions;
        this.hiring = hiring;
        this.here = here;
        this.together = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 3, fixedRate = 15, timeUnit = TimeUnit.MINUTES)
    void write() {
        each(Kind.COMPANY, this::newJobs);
        each(Kind.HIRING, this::digest);
    }

    private void each(Kind kind, java.util.function.Consumer<Subscription> letter) {
        for (int written = 0; written < ROUND; written += BATCH) {
            Integer taken = together.execute(status -> {
                List<Subscription> due = subscriptions.due(kind, BATCH);
                due.forEach(letter);
                return due.size();
            });
            if (taken == null || taken < BATCH) {
                return;
            }
        }
    }

    private void newJobs(Subscription reader) {
        List<JobSummary> fresh = hiring.of(UUID.fromString(reader.subject()), reader.told());
        if (!fresh.isEmpty()) {
            String jobs = fresh.stream()
                    .limit(MOST_JOBS)
                    .map(job -> line(job, reader.words()))
                    .collect(Collectors.joining("\n\n"));
            subscriptions.write(reader, "mail.follow", "company", reader.name(), "count", fresh.size(), "jobs", jobs);
        }
    }

    private String line(JobSummary job, Words words) {
        String pay = words.pay(job.facts().pay());
        String where = JobLines.places(job.facts().places(), job.facts().remote(), words);
        return words.say(
                        "mail.follow.job",
                        "title",
                        job.title(),
                        "pay",
                        pay,
                        "where",
                        where.isEmpty() ? "" : ", " + where)
                + "\n" + here.of("/jobs/" + job.id());
    }

    private void digest(Subscription reader) {
        Words words = reader.words();
        List<HiringNow.Hiring> lately = hiring.since(reader.told(), MOST_COMPANIES);
        if (!lately.isEmpty()) {
            String companies = lately.stream()
                    .map(one -> words.say(
                                    "mail.hiring.company",
                                    "company",
                                    one.company().name().text(),
                                    "line",
                                    one.company().line(),
                                    "count",
                                    one.fresh().size())
                            + "\n"
                            + here.of(one.company().path()))
                    .collect(Collectors.joining("\n\n"));
            subscriptions.write(reader, "mail.hiring", "companies", companies, "link", here.of("/hiring-now"));
        }
    }
}

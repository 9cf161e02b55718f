package org.sangam.app.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.SavedSearch;
import org.sangam.app.web.Words;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a message to every webhook whose search finds jobs that were opened since it was last told, once a minute at most.
 * A message names a page of jobs at most and says where to read them all; it stays below {@value Message#LONGEST} bytes.
 */
@Component
class FoundJobs {

    private static final int BATCH = 50;
    private static final int ROUND = 2_000;
    private static final int LONGEST_TITLE = 300;

    private final Webhooks webhooks;
    private final Messages messages;
    private final JobSearch search;
    private final Jobs jobs;
    private final Companies companies;
    private final PublicAddress here;
    private final JsonMapper json;
    private final TransactionTemplate together;
    private final Clock clock;

    FoundJobs(
            Webhooks webhooks,
            Messages messages,
            JobSearch search,
            Jobs jobs,
            Companies companies,
            PublicAddress here,
            JsonMapper json,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.search = search;
        this.jobs = jobs;
        this.companies = companies;
        this.here = here;
        this.json = json;
        this.together = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What a message says. */
    record Event(String type, Instant timestamp, Data data) {}

    /**
     * @param search the address of the search
     * @param more whether there are new jobs that this message does not name
     */
    record Data(String search, List<OpenedJob> jobs, boolean more) {}

    /** A job in short; the whole of it stands at its api address. What nobody stated is null. */
    record OpenedJob(
            UUID id,
            String url,
            String api,
            String title,
            @Nullable String company,
            List<String> places,
            String remote,
            @Nullable String pay,
            @Nullable Instant openedAt) {}

    @Scheduled(initialDelay = 40, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void write() {
        Instant before = clock.instant().minusSeconds(30);
        for (int written = 0; written < ROUND; written += BATCH) {
            Integer taken = together.execute(status -> {
                List<Webhook> due = webhooks.due(before, BATCH);
                due.forEach(this::write);
                return due.size();
            });
            if (taken == null || taken < BATCH) {
                return;
            }
        }
    }

    /** A message of the same shape without any job, to try a receiver. */
    void test(Webhook webhook) {
        messages.add(webhook, body("webhook.test", webhook, List.of(), false));
    }

    private void write(Webhook webhook) {
        List<UUID> found = SavedSearch.of(webhook.query()).newest(search);
        Map<UUID, JobSummary> open = new HashMap<>();
        jobs.summaries(found).forEach(job -> open.put(job.id(), job));
        List<JobSummary> fresh = found.stream()
                .map(open::get)
                .filter(Objects::nonNull)
                .filter(job -> job.openedAt() != null && job.openedAt().isAfter(webhook.told()))
                .toList();
        if (!fresh.isEmpty()) {
            messages.add(webhook, fitting(webhook, named(fresh), fresh.size() >= JobSearch.PAGE));
        }
    }

    /** With as many of the jobs as there is room for. */
    private String fitting(Webhook webhook, List<OpenedJob> all, boolean more) {
        List<OpenedJob> some = new ArrayList<>(all);
        String body = body("jobs.opened", webhook, some, more);
        while (body.getBytes(StandardCharsets.UTF_8).length >= Message.LONGEST) {
            some.removeLast();
            body = body("jobs.opened", webhook, some, true);
        }
        return body;
    }

    private String body(String type, Webhook webhook, List<OpenedJob> some, boolean more) {
        String address = here.of("/jobs" + (webhook.query().isEmpty() ? "" : "?" + webhook.query()));
        return json.writeValueAsString(new Event(type, clock.instant(), new Data(address, some, more)));
    }

    private List<OpenedJob> named(List<JobSummary> fresh) {
        Map<UUID, Company> known = companies
                .byIds(fresh.stream().map(JobSummary::company).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
        return fresh.stream().map(job -> named(job, known.get(job.company()))).toList();
    }

    private OpenedJob named(JobSummary job, @Nullable Company company) {
        String title = job.title();
        return new OpenedJob(
                job.id(),
                here.of("/jobs/" + job.id()),
                here.of("/api/v1/jobs/" + job.id()),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                company == null ? null : company.name().text(),
                job.facts().places(),
                job.facts().remote().name(),
                job.facts().pay() == null
                        ? null
                        : Words.standard().pay(job.facts().pay()),
                job.openedAt());
    }
}

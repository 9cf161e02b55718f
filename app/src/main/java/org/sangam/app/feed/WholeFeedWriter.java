package org.sangam.app.feed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.OpenJobs;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one {@link WholeFeed} to a file, all of it as of one moment, reading {@value #BATCH} jobs at a time. */
@Component
class WholeFeedWriter {

    static final int BATCH = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jobs jobs;
    private final OpenJobs open;
    private final Companies companies;
    private final PublicAddress here;
    private final Clock clock;

    WholeFeedWriter(Jobs jobs, OpenJobs open, Companies companies, PublicAddress here, Clock clock) {
        this.jobs = jobs;
        this.open = open;
        this.companies = companies;
        this.here = here;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public WholeFeeds.Written write(WholeFeed feed) throws IOException {
        String state = open.state();
        int count = Math.toIntExact(jobs.countOpen());
        Words words = Words.of(Locale.of("en", "IN"));
        Path file = Files.createTempFile("sangam-" + feed.code(), ".xml");
        file.toFile().deleteOnExit();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Xml.write(
                    out,
                    xml -> xml.element("source", source -> {
                        feed.head(source, here, words, clock.instant().truncatedTo(ChronoUnit.SECONDS), count);
                        jobs(feed, source, words);
                    }));
        }
        return new WholeFeeds.Written(file, state, count);
    }

    private void jobs(WholeFeed feed, Xml xml, Words words) {
        UUID after = BEFORE_ALL;
        for (List<Job> batch = jobs.openAfter(after, BATCH); !batch.isEmpty(); batch = jobs.openAfter(after, BATCH)) {
            Map<UUID, Company> byId = companies
                    .byIds(batch.stream().map(Job::company).distinct().toList())
                    .stream()
                    .collect(Collectors.toMap(Company::id, Function.identity()));
            for (Job job : batch) {
                Company company = byId.get(job.company());
                if (company == null) {
                    throw new IllegalStateException("Job " + job.id() + " has no company");
                }
                feed.job(xml, job, company, here, words);
            }
            after = batch.getLast().id();
        }
    }
}

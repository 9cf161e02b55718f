package org.sangam.app.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.web.JobDay;
import org.sangam.app.web.JobLine;
import org.sangam.app.web.Mark;
import org.sangam.app.web.Words;
import org.sangam.engine.posting.Remote;
import org.springframework.stereotype.Component;

/** Says jobs in the lines of a list, with their companies' names and marks. */
@Component
public class JobLines {

    private final Companies companies;

    JobLines(Companies companies) {
        this.companies = companies;
    }

    /** One line each, in the order given; a job whose company is gone is left out. */
    public List<JobLine> of(List<JobSummary> jobs, Words words) {
        return of(jobs, companiesOf(jobs), words);
    }

    /** The same where all are of one company: since when each is open stands in place of its name. */
    public List<JobLine> ofOneCompany(List<JobSummary> jobs, Words words) {
        Map<UUID, Company> byId = companiesOf(jobs);
        return jobs.stream()
                .flatMap(job -> Stream.ofNullable(byId.get(job.company()))
                        .map(company -> line(job, company, words).under(since(job, words))))
                .toList();
    }

    private static String since(JobSummary job, Words words) {
        return job.openedAt() == null ? "" : words.say("job.since", "day", words.dayShort(Words.date(job.openedAt())));
    }

    /** Under the day each was opened, newest first. */
    public List<JobDay> byDay(List<JobSummary> jobs, Words words, LocalDate today) {
        Map<UUID, Company> byId = companiesOf(jobs);
        Map<String, List<JobSummary>> days = new LinkedHashMap<>();
        for (JobSummary job : jobs) {
            Instant opened = job.openedAt();
            String heading = opened == null ? "" : words.dayHeading(Words.date(opened), today);
            days.computeIfAbsent(heading, day -> new ArrayList<>()).add(job);
        }
        return days.entrySet().stream()
                .map(day -> new JobDay(day.getKey(), of(day.getValue(), byId, words)))
                .toList();
    }

    private Map<UUID, Company> companiesOf(List<JobSummary> jobs) {
        return companies.byIds(jobs.stream().map(JobSummary::company).distinct().toList()).stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
    }

    private static List<JobLine> of(List<JobSummary> jobs, Map<UUID, Company> byId, Words words) {
        return jobs.stream()
                .flatMap(job -> Stream.ofNullable(byId.get(job.company())).map(company -> line(job, company, words)))
                .toList();
    }

    public static JobLine line(JobSummary job, Company company, Words words) {
        JobSummary.Facts facts = job.facts();
        return new JobLine(
                "/jobs/" + job.id(),
                job.title(),
                mark(company),
                company.name().text(),
                company.agency() ? "" : null,
                places(facts.places(), facts.remote(), words),
                facts.experience() == null ? "" : words.yearsShort(facts.experience()),
                words.payParts(facts.pay()),
                null);
    }

    /** "Bengaluru or Mysuru, or remote"; empty when the posting does not say. */
    public static String places(List<String> places, Remote remote, Words words) {
        return switch (remote) {
            case ONLY -> words.say("job.places.remote-only");
            case OKAY ->
                places.isEmpty()
                        ? words.say("job.places.remote-okay")
                        : words.say("job.places.or-remote", "places", String.join(", ", places));
            case NO, UNSTATED -> String.join(", ", places);
        };
    }

    public static Mark mark(@Nullable Company company) {
        return company == null ? Mark.of("?") : company.mark();
    }
}

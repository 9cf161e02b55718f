package org.sangam.app.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.springframework.stereotype.Component;

/** The companies that opened jobs lately, the newest first; looked for among the {@value #NEWEST} newest jobs. */
@Component
public class HiringNow {

    private static final int NEWEST = 400;

    private final Jobs jobs;
    private final Companies companies;

    HiringNow(Jobs jobs, Companies companies) {
        this.jobs = jobs;
        this.companies = companies;
    }

    /**
     * A company and what it opened.
     *
     * @param fresh the newest first
     * @param open how many jobs it has open altogether
     */
    public record Hiring(Company company, List<JobSummary> fresh, long open) {}

    /** Those that opened a job after a time. */
    public List<Hiring> since(Instant after, int most) {
        Map<UUID, List<JobSummary>> byCompany = new LinkedHashMap<>();
        jobs.newest(NEWEST).stream()
                .filter(job -> openedAfter(job, after))
                .forEach(job -> byCompany
                        .computeIfAbsent(job.company(), id -> new ArrayList<>())
                        .add(job));
        return hiring(byCompany, most);
    }

    /** A company's jobs that were opened after a time, the newest first. */
    public List<JobSummary> of(UUID company, Instant after) {
        return jobs.of(new org.sangam.app.web.Viewer.Visitor(), company).stream()
                .filter(job -> openedAfter(job, after))
                .toList();
    }

    private List<Hiring> hiring(Map<UUID, List<JobSummary>> byCompany, int most) {
        List<UUID> ids = byCompany.keySet().stream().limit(most).toList();
        Map<UUID, Company> known = known(ids);
        Map<UUID, Long> open = jobs.countOpenBy(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id))
                        .map(company ->
                                new Hiring(company, byCompany.getOrDefault(id, List.of()), open.getOrDefault(id, 0L))))
                .toList();
    }

    private Map<UUID, Company> known(Collection<UUID> ids) {
        return companies.byIds(ids).stream().collect(Collectors.toMap(Company::id, Function.identity()));
    }

    private static boolean openedAfter(JobSummary job, Instant after) {
        return job.openedAt() != null && job.openedAt().isAfter(after);
    }
}

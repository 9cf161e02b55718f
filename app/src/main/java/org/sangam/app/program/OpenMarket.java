package org.sangam.app.program;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.Evidences;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.OpenJobs;
import org.sangam.app.job.OpenJobs.After;
import org.sangam.app.job.OpenJobs.Wanted;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.stereotype.Component;

/** Answers programs about open jobs and companies, always as an outsider would be answered. */
@Component
public class OpenMarket {

    /** How many an answer holds at most. */
    public static final int MOST = 100;

    /** Of companies. */
    public static final int MOST_COMPANIES = Companies.PAGE;

    private final Jobs jobs;
    private final OpenJobs open;
    private final Companies companies;
    private final Evidences evidences;
    private final AnswerRecord answers;
    private final PublicAddress here;

    OpenMarket(
            Jobs jobs,
            OpenJobs open,
            Companies companies,
            Evidences evidences,
            AnswerRecord answers,
            PublicAddress here) {
        this.jobs = jobs;
        this.open = open;
        this.companies = companies;
        this.evidences = evidences;
        this.answers = answers;
        this.here = here;
    }

    /** One page of jobs; {@code next} leads to the one after it and is null on the last. */
    public record JobPage(List<JobDocument> jobs, @Nullable String next) {}

    /** One page of companies, likewise. */
    public record CompanyPage(
            List<CompanyDocument> companies, @Nullable String next) {}

    /**
     * What a program asks for, as it wrote it; null for what it did not say.
     *
     * @param company a company's id
     * @param skill a skill by any of its names, or its id
     * @param place a place by any of its names; what lies within it counts
     * @param remote only: ONLY; okay: ONLY or OKAY
     */
    public record Asked(
            @Nullable String company,
            @Nullable String skill,
            @Nullable String place,
            @Nullable String remote) {}

    /** The newest first. Jobs that open meanwhile never make it skip one. */
    public JobPage jobs(Asked asked, @Nullable String cursor, int limit) {
        Wanted wanted = wanted(asked);
        After after = cursor == null ? null : Cursor.read(cursor).orElseThrow(Problem.BAD_REQUEST::refused);
        List<Job> found = open.newest(wanted, after, limit + 1);
        List<Job> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursor.of(OpenJobs.After.at(shown.getLast())) : null;
        return new JobPage(documents(shown), next);
    }

    /** An open job. One that left answers {@link Problem#GONE}, and any other {@link Problem#NOT_FOUND}. */
    public JobDocument job(UUID id) {
        Job job = jobs.find(new Viewer.Visitor(), id).orElseThrow(Problem.NOT_FOUND::refused);
        return switch (job.state()) {
            case OPEN -> documents(List.of(job)).getFirst();
            case FILLED, CLOSED, EXPIRED -> throw Problem.GONE.refused();
            case DRAFT, PAUSED -> throw Problem.NOT_FOUND.refused();
        };
    }

    /** Companies by name; the cursor is the id of the last one of the page before. */
    public CompanyPage companies(String words, @Nullable String cursor, int limit) {
        List<Company> found = companies.list(words, cursor);
        List<Company> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? shown.getLast().slug() : null;
        Map<UUID, Long> counts =
                jobs.countOpenBy(shown.stream().map(Company::id).toList());
        return new CompanyPage(
                shown.stream()
                        .map(company -> document(company, counts.getOrDefault(company.id(), 0L)))
                        .toList(),
                next);
    }

    public CompanyDocument company(String id) {
        Company company = companies.bySlug(id).orElseThrow(Problem.NOT_FOUND::refused);
        return document(company, jobs.countOpenBy(List.of(company.id())).getOrDefault(company.id(), 0L));
    }

    private Wanted wanted(Asked asked) {
        return new Wanted(
                asked.company() == null
                        ? null
                        : companies
                                .bySlug(asked.company())
                                .orElseThrow(Problem.NOT_FOUND::refused)
                                .id(),
                asked.skill() == null ? null : skill(asked.skill()).id(),
                asked.place() == null ? null : within(asked.place()),
                asked.remote() == null ? null : remote(asked.remote()));
    }

    private static Skill skill(String name) {
        return SkillGraph.bundled().named(name).or(() -> byId(name)).orElseThrow(Problem.BAD_REQUEST::refused);
    }

    private static Optional<Skill> byId(String id) {
        try {
            return Optional.of(SkillGraph.bundled().skill(id));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The names of the place and of all that lies within it. */
    private static List<String> within(String name) {
        PlaceGraph graph = PlaceGraph.bundled();
        Place place = graph.named(name).orElseThrow(Problem.BAD_REQUEST::refused);
        return graph.places().stream()
                .filter(other -> graph.within(other.id(), place.id()))
                .map(Place::name)
                .distinct()
                .toList();
    }

    private static List<Remote> remote(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "only" -> List.of(Remote.ONLY);
            case "okay" -> List.of(Remote.ONLY, Remote.OKAY);
            default -> throw Problem.BAD_REQUEST.refused();
        };
    }

    private List<JobDocument> documents(List<Job> found) {
        Map<UUID, Company> byId = companies
                .byIds(found.stream().map(Job::company).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
        return found.stream()
                .flatMap(job ->
                        Stream.ofNullable(byId.get(job.company())).map(company -> JobDocument.of(job, company, here)))
                .toList();
    }

    private CompanyDocument document(Company company, long openJobs) {
        return CompanyDocument.of(company, openJobs, answers.of(company.id()), evidences.about(company.id()), here);
    }
}

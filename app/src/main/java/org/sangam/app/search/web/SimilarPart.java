package org.sangam.app.search.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Member;
import org.sangam.app.company.Members;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.search.SimilarJobs;
import org.sangam.app.web.Chip;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Person;
import org.sangam.app.web.Templates;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a job's page, open or gone: jobs like it, each with its whole text in place. */
@Component
@Order(40)
class SimilarPart implements PagePart<Job> {

    private static final int MOST_CHIPS = 6;
    private static final int MOST_KEPT = 20_000;

    /** Which jobs are alike may be this old; what they say, and whether they are open, is asked every time. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);

    private final SimilarJobs similar;
    private final Jobs jobs;
    private final JobLines lines;
    private final Companies companies;
    private final Members members;
    private final Templates templates;
    private final Clock clock;
    private final Map<UUID, Kept<List<UUID>>> chosen = lately();

    SimilarPart(
            SimilarJobs similar,
            Jobs jobs,
            JobLines lines,
            Companies companies,
            Members members,
            Templates templates,
            Clock clock) {
        this.similar = similar;
        this.jobs = jobs;
        this.lines = lines;
        this.companies = companies;
        this.members = members;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Slot slot() {
        return Slot.MAIN;
    }

    @Override
    public Optional<Content> on(Frame frame, Job job) {
        if (job.state() == Job.State.DRAFT) {
            return Optional.empty();
        }
        List<UUID> ids = kept(
                chosen,
                job.id(),
                () -> companies
                        .byId(job.company())
                        .map(own -> similar.to(job, own))
                        .orElse(List.of()));
        List<Job> open = ids.isEmpty() ? List.of() : inOrder(ids);
        Map<String, SimilarView.Text> texts = texts(open);
        List<JobSummary> summaries = open.stream().map(JobSummary::of).toList();
        List<SimilarView.Like> alike = lines.of(summaries, frame.words()).stream()
                .map(line -> new SimilarView.Like(line, texts.getOrDefault(line.path(), SimilarView.Text.NONE)))
                .toList();
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.content("search/web/similar", new SimilarView(frame, alike)));
    }

    /** Those that are open at this moment, in the order given. */
    private List<Job> inOrder(List<UUID> ids) {
        return jobs.openAmong(ids).stream()
                .sorted(Comparator.comparingInt(job -> ids.indexOf(job.id())))
                .toList();
    }

    /** By the address of the job. */
    private Map<String, SimilarView.Text> texts(List<Job> open) {
        Map<UUID, Member> posters =
                members.of(open.stream().map(Job::postedBy).distinct().toList());
        return open.stream()
                .collect(Collectors.toMap(
                        job -> "/jobs/" + job.id(),
                        job -> new SimilarView.Text(
                                poster(posters.get(job.postedBy())),
                                chips(job),
                                job.posting().body())));
    }

    /** A value looked up lately, or else now. */
    private <T> T kept(Map<UUID, Kept<T>> all, UUID id, Supplier<T> look) {
        Instant now = clock.instant();
        synchronized (all) {
            Kept<T> known = all.get(id);
            if (known != null && known.until().isAfter(now)) {
                return known.value();
            }
        }
        T value = look.get();
        synchronized (all) {
            all.put(id, new Kept<>(value, now.plus(KEPT_FOR)));
        }
        return value;
    }

    private record Kept<T>(T value, Instant until) {}

    private static <T> Map<UUID, Kept<T>> lately() {
        return new LinkedHashMap<>(64, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Kept<T>> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }

    private static SimilarView.@Nullable Poster poster(@Nullable Member member) {
        return member == null
                ? null
                : new SimilarView.Poster(Person.revealed(member.name()), member.name(), member.title());
    }

    private static List<Chip> chips(Job job) {
        return job.posting().requirements().stream()
                .filter(requirement -> requirement.need() == Requirement.Need.REQUIRED)
                .map(requirement -> SkillGraph.bundled()
                        .skill(requirement.anyOf().getFirst())
                        .name())
                .distinct()
                .limit(MOST_CHIPS)
                .map(Chip::of)
                .toList();
    }
}

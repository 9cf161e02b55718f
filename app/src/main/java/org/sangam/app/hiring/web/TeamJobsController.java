package org.sangam.app.hiring.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.hiring.Interests;
import org.sangam.app.hiring.Waiting;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team's own jobs: what stands where, who waits for an answer, and what can be done about it. */
@Controller
class TeamJobsController {

    private final Jobs jobs;
    private final Interests interests;
    private final Clock clock;

    TeamJobsController(Jobs jobs, Interests interests, Clock clock) {
        this.jobs = jobs;
        this.interests = interests;
        this.clock = clock;
    }

    @GetMapping("/team/jobs")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView list(Frame frame, Viewer viewer, @RequestParam(defaultValue = "0") int made) {
        if (!(viewer instanceof Viewer.Member member)) {
            throw Problem.NOT_FOUND.refused();
        }
        Map<UUID, Waiting> waiting =
                interests.waiting(member).stream().collect(Collectors.toMap(Waiting::job, Function.identity()));
        List<TeamJobsPage.Row> rows = jobs.of(member, member.company()).stream()
                .map(job -> row(job, waiting.get(job.id()), frame.words()))
                .toList();
        Frame titled = frame.titled(frame.words().say("job.team.title")).in("team-jobs");
        return new ModelAndView("hiring/web/team-jobs", "page", new TeamJobsPage(titled, made, rows));
    }

    private TeamJobsPage.Row row(JobSummary job, @Nullable Waiting waiting, Words words) {
        boolean draft = job.state() == Job.State.DRAFT;
        String state = words.say("job.state." + job.state().name().toLowerCase(Locale.ROOT));
        return new TeamJobsPage.Row(
                job.id().toString(),
                "/jobs/" + job.id() + (draft ? "/review" : ""),
                job.title(),
                job.openedAt() == null
                        ? state
                        : words.say("job.team.since", "state", state, "day", words.day(job.openedAt())),
                job.state(),
                waiting == null ? null : waits(waiting, words));
    }

    private TeamJobsPage.Waits waits(Waiting waiting, Words words) {
        return new TeamJobsPage.Waits(
                waiting.people(),
                waiting.due() == null ? "" : words.weekday(waiting.due()),
                waiting.due() != null && waiting.due().isBefore(clock.instant()));
    }
}

package org.sangam.app.job.web;

import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team's own jobs: what stands where, and what is closed. */
@Controller
class TeamJobsController {

    private final Jobs jobs;

    TeamJobsController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/team/jobs")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView list(Frame frame, Viewer viewer, @RequestParam(defaultValue = "0") int made) {
        Viewer.Member member = member(viewer);
        List<TeamJobsPage.Row> rows = jobs.of(member, member.company()).stream()
                .map(job -> row(job, frame.words()))
                .toList();
        Frame titled = frame.titled(frame.words().say("job.team.title")).in("team-jobs");
        return new ModelAndView("job/web/team-jobs", "page", new TeamJobsPage(titled, made, rows));
    }

    /** Ends, fills, pauses or opens again, as the form says; a draft opens where it is read. */
    @PostMapping("/jobs/{id}/closure")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView close(Viewer viewer, @PathVariable UUID id, @RequestParam Job.State state) {
        Viewer.Member member = member(viewer);
        Job job = jobs.own(member, id).orElseThrow(Problem.NOT_FOUND::refused);
        boolean unread = job.state() == Job.State.DRAFT && state == Job.State.OPEN;
        if (unread || (state != job.state() && !job.state().mayBecome(state))) {
            throw Problem.BAD_REQUEST.refused();
        }
        jobs.become(member, job, state);
        return new ModelAndView("redirect:/team/jobs");
    }

    private static TeamJobsPage.Row row(JobSummary job, Words words) {
        boolean draft = job.state() == Job.State.DRAFT;
        return new TeamJobsPage.Row(
                job.id().toString(),
                "/jobs/" + job.id() + (draft ? "/review" : ""),
                job.title(),
                words.say("job.state." + job.state().name().toLowerCase(java.util.Locale.ROOT)),
                job.openedAt() == null ? null : words.day(job.openedAt()),
                job.state() == Job.State.OPEN);
    }

    private static Viewer.Member member(Viewer viewer) {
        if (viewer instanceof Viewer.Member member) {
            return member;
        }
        throw Problem.NOT_FOUND.refused();
    }
}

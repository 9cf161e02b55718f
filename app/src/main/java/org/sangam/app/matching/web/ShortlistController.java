package org.sangam.app.matching.web;

import java.util.List;
import java.util.UUID;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a team the people for its job, with reasons. */
@Controller
class ShortlistController {

    private static final List<String> DONE = List.of("invited", "talking", "declined", "set-aside");

    private final Jobs jobs;
    private final ShortlistPages pages;

    ShortlistController(Jobs jobs, ShortlistPages pages) {
        this.jobs = jobs;
        this.pages = pages;
    }

    @GetMapping("/jobs/{id}/shortlist")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView show(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean opened,
            @RequestParam(defaultValue = "") String done) {
        Job job = jobs.own(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
        String said = DONE.contains(done) ? frame.words().say("matching.team-done." + done) : null;
        return new ModelAndView(
                "matching/web/shortlist", "page", pages.of(frame, (Viewer.Member) viewer, job, opened, said));
    }

    /** The way in from the navigation: the only open job's shortlist, or the jobs to choose from. */
    @GetMapping("/team/shortlists")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView choose(Viewer viewer) {
        if (!(viewer instanceof Viewer.Member member)) {
            throw Problem.NOT_FOUND.refused();
        }
        List<JobSummary> open = jobs.of(member, member.company()).stream()
                .filter(job -> job.state() == Job.State.OPEN)
                .toList();
        return new ModelAndView(
                open.size() == 1 ? "redirect:/jobs/" + open.getFirst().id() + "/shortlist" : "redirect:/team/jobs");
    }
}

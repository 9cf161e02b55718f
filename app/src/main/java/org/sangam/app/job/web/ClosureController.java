package org.sangam.app.job.web;

import java.util.UUID;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team ends, fills or pauses its job, or opens it again. */
@Controller
class ClosureController {

    private final Jobs jobs;

    ClosureController(Jobs jobs) {
        this.jobs = jobs;
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

    private static Viewer.Member member(Viewer viewer) {
        if (viewer instanceof Viewer.Member member) {
            return member;
        }
        throw Problem.NOT_FOUND.refused();
    }
}

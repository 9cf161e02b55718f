package org.sangam.app.job.web;

import java.util.Set;
import java.util.UUID;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JteViews;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What everybody reads of jobs. */
@Controller
class JobsController {

    private final Jobs jobs;
    private final JobPages pages;

    JobsController(Jobs jobs, JobPages pages) {
        this.jobs = jobs;
        this.pages = pages;
    }

    /** A closed job answers 410: it was here, and is not coming back. */
    @GetMapping("/jobs/{id}")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID id) {
        Job job = jobs.find(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
        ModelAndView page = new ModelAndView(
                "job/web/job", "page", pages.of(frame.titled(job.title()).in("jobs"), job));
        page.addObject(JteViews.ABOUT, Set.of(job.id(), job.company()));
        page.setStatus(
                switch (job.state()) {
                    case OPEN, DRAFT, PAUSED -> HttpStatus.OK;
                    case FILLED, CLOSED, EXPIRED -> HttpStatus.GONE;
                });
        return page;
    }
}

package org.sangam.app.job.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What everybody reads of jobs. */
@Controller
class JobsController {

    /** How many a list shows. */
    private static final int MOST = 100;

    private static final int LONGEST_SEARCH = 200;

    private final Jobs jobs;
    private final JobLines lines;
    private final JobPages pages;
    private final Clock clock;

    JobsController(Jobs jobs, JobLines lines, JobPages pages, Clock clock) {
        this.jobs = jobs;
        this.lines = lines;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/jobs")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView list(
            Frame frame,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "place", defaultValue = "") String typedPlace) {
        String words = cut(typed);
        String place = cut(typedPlace);
        List<JobSummary> found =
                words.isEmpty() && place.isEmpty() ? jobs.newest(MOST) : jobs.find(words, canonical(place), MOST);
        JobsPage page = new JobsPage(
                frame.titled(frame.words().say("job.list.title")).in("jobs"),
                words,
                place,
                lines.byDay(found, frame.words(), Words.date(clock.instant())),
                found.size(),
                jobs.countOpen());
        return new ModelAndView("job/web/jobs", "page", page);
    }

    /** A closed job answers 410: it was here, and is not coming back. */
    @GetMapping("/jobs/{id}")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID id) {
        Job job = jobs.find(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
        ModelAndView page = new ModelAndView(
                "job/web/job", "page", pages.of(frame.titled(job.title()).in("jobs"), job));
        page.setStatus(
                switch (job.state()) {
                    case OPEN, DRAFT, PAUSED -> HttpStatus.OK;
                    case FILLED, CLOSED, EXPIRED -> HttpStatus.GONE;
                });
        return page;
    }

    private static String canonical(String place) {
        return PlaceGraph.bundled().named(place).map(Place::name).orElse(place.toLowerCase(java.util.Locale.ROOT));
    }

    private static String cut(String typed) {
        String stripped = typed.strip();
        return stripped.substring(0, Math.min(LONGEST_SEARCH, stripped.length()));
    }
}

package org.sangam.app.follow.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sangam.app.follow.SavedJobs;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts jobs aside for later, and finds them again. */
@Controller
class Saving {

    private final SavedJobs saved;
    private final Jobs jobs;
    private final JobLines lines;

    Saving(SavedJobs saved, Jobs jobs, JobLines lines) {
        this.saved = saved;
        this.jobs = jobs;
        this.lines = lines;
    }

    @GetMapping("/saved-jobs")
    @OpenTo(Who.CANDIDATES)
    ModelAndView show(Frame frame, Viewer viewer) {
        List<UUID> ids = saved.of((Viewer.Candidate) viewer);
        List<JobSummary> open = jobs.summaries(ids).stream()
                .sorted(Comparator.comparingInt(job -> ids.indexOf(job.id())))
                .toList();
        Frame titled = frame.titled(frame.words().say("follow.saved.title")).in("saved");
        SavedPage page = new SavedPage(titled, lines.of(open, frame.words()), ids.size() - open.size());
        return new ModelAndView("follow/web/saved", "page", page);
    }

    /** Goes on where it was done: at the job, or in the list of jobs for the person. */
    @PostMapping("/jobs/{id}/saving")
    @OpenTo(Who.CANDIDATES)
    ModelAndView save(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean list) {
        saved.save((Viewer.Candidate) viewer, id);
        return Elsewhere.at(list ? "/for-you?done=saved" : "/jobs/" + id);
    }

    @PostMapping("/jobs/{id}/saving/end")
    @OpenTo(Who.CANDIDATES)
    ModelAndView letGo(Viewer viewer, @PathVariable UUID id) {
        saved.letGo((Viewer.Candidate) viewer, id);
        return Elsewhere.at("/jobs/" + id);
    }
}

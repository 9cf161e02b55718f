package org.sangam.app.job.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sangam.app.job.Corrections;
import org.sangam.app.job.Holds;
import org.sangam.app.job.Holds.Hold;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Repeats;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a posting beside what was read from it, takes corrections and decisions, and opens the job; with a severe finding
 * kept as it is, once an operator has let it.
 */
@Controller
class ReviewController {

    private final Jobs jobs;
    private final Repeats repeats;
    private final Holds holds;
    private final ReviewPages pages;

    ReviewController(Jobs jobs, Repeats repeats, Holds holds, ReviewPages pages) {
        this.jobs = jobs;
        this.holds = holds;
        this.repeats = repeats;
        this.pages = pages;
    }

    @GetMapping("/jobs/{id}/review")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView show(
            Frame frame, Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean saved) {
        Job job = own(viewer, id);
        return new ModelAndView(
                "job/web/review",
                "page",
                page(
                        frame,
                        (Viewer.Member) viewer,
                        job,
                        DraftForm.of(job.posting(), job.answerDays()),
                        List.of(),
                        saved));
    }

    /** One form, so that deciding a finding loses nothing typed: act is save, open, or settle with a finding's code. */
    @PostMapping("/jobs/{id}/review")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView keep(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "save") String act) {
        Job job = own(viewer, id);
        Viewer.Member member = (Viewer.Member) viewer;
        if (version != job.version()) {
            return changedMeanwhile(frame, member, job, form);
        }
        TypedDraft.Read read = TypedDraft.of(form, job.posting(), job.corrections(), job.answerDays(), frame.words());
        Corrections corrections = act.startsWith("settle:")
                ? read.corrections().settling(act.substring(7), job.reading())
                : read.corrections();
        if (!read.errors().isEmpty()) {
            return again(frame, member, job, form, read.errors());
        }
        Optional<Job> corrected = jobs.correct(member, job, corrections, read.answerDays());
        if (corrected.isEmpty()) {
            return changedMeanwhile(frame, member, own(viewer, id), form);
        }
        Job kept = corrected.get();
        if (!act.equals("open")) {
            return new ModelAndView("redirect:/jobs/" + id + "/review?saved=true");
        }
        List<FieldError> missing = missing(kept, frame);
        if (!missing.isEmpty()) {
            return again(frame, member, kept, form, missing);
        }
        Set<String> severe = kept.corrections().kept(kept.reading());
        if (!severe.isEmpty() && !holds.released(kept, severe)) {
            holds.ask(member, kept, severe);
            return new ModelAndView("redirect:/jobs/" + id + "/review");
        }
        jobs.become(member, kept, Job.State.OPEN);
        return new ModelAndView("redirect:/jobs/" + id + "/shortlist?opened=true");
    }

    /** What must be said or decided before a job can open. */
    private static List<FieldError> missing(Job job, Frame frame) {
        List<FieldError> missing = new java.util.ArrayList<>();
        if (job.title().isBlank()) {
            missing.add(new FieldError("title", frame.words().say("job.review.no-title")));
        }
        int holds = job.corrections().undecided(job.reading()).size();
        if (holds > 0) {
            missing.add(new FieldError("f1", frame.words().say("job.review.holds", "count", holds)));
        }
        return missing;
    }

    /** What was typed stays; sent again, it is kept over what the other person said. */
    private ModelAndView changedMeanwhile(Frame frame, Viewer.Member member, Job job, DraftForm form) {
        FieldError sentence = new FieldError("title", frame.words().say("job.review.changed-meanwhile"));
        ModelAndView page = again(frame, member, job, form, List.of(sentence));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView again(Frame frame, Viewer.Member member, Job job, DraftForm form, List<FieldError> errors) {
        ModelAndView page = new ModelAndView("job/web/review", "page", page(frame, member, job, form, errors, false));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ReviewPage page(
            Frame frame, Viewer.Member member, Job job, DraftForm form, List<FieldError> errors, boolean saved) {
        Hold hold = holds.last(member, job).orElse(null);
        return pages.of(frame, job, hold, repeats.of(member, job), form, errors, saved);
    }

    private Job own(Viewer viewer, UUID id) {
        return jobs.own(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
    }
}

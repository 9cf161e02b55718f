package org.sangam.app.hiring.web;

import java.util.UUID;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.hiring.Interests;
import org.sangam.app.hiring.Invitations;
import org.sangam.app.hiring.SetAside;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person's acts on a job. */
@Controller
class InterestController {

    private final Jobs jobs;
    private final Candidates candidates;
    private final Interests interests;
    private final Invitations invitations;
    private final SetAside setAside;

    InterestController(
            Jobs jobs, Candidates candidates, Interests interests, Invitations invitations, SetAside setAside) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.interests = interests;
        this.invitations = invitations;
        this.setAside = setAside;
    }

    @PostMapping("/jobs/{id}/interest")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        Job job = jobs.open(id).orElseThrow(Problem.NOT_FOUND::refused);
        if (viewer instanceof Viewer.Visitor) {
            return new ModelAndView("redirect:/sign-up/person?next=/jobs/" + id);
        }
        Viewer.Candidate person = person(viewer);
        if (candidates.own(person).isEmpty()) {
            return new ModelAndView("redirect:/resume");
        }
        interests.show(self(person), job);
        return new ModelAndView("redirect:/for-you?done=interest");
    }

    @PostMapping("/jobs/{id}/interest/withdrawal")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView withdraw(Viewer viewer, @PathVariable UUID id) {
        interests.withdraw(self(person(viewer)), id);
        return new ModelAndView("redirect:/for-you?done=withdrawn");
    }

    /** Not for me: off the person's list, and the answer to an invitation if there is one. */
    @PostMapping("/jobs/{id}/set-aside")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView setAside(Viewer viewer, @PathVariable UUID id) {
        Candidate self = self(person(viewer));
        Job job = jobs.open(id).orElseThrow(Problem.NOT_FOUND::refused);
        setAside.put(job.id(), self.id(), false);
        invitations.decline(self, job.id());
        return new ModelAndView("redirect:/for-you?done=set-aside");
    }

    private Candidate self(Viewer.Candidate person) {
        return candidates.own(person).orElseThrow(Problem.NOT_FOUND::refused);
    }

    private static Viewer.Candidate person(Viewer viewer) {
        if (viewer instanceof Viewer.Candidate person) {
            return person;
        }
        throw Problem.NOT_FOUND.refused();
    }
}

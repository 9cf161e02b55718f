package org.sangam.app.hiring.web;

import java.util.List;
import java.util.UUID;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.hiring.Interest;
import org.sangam.app.hiring.Interests;
import org.sangam.app.hiring.Invitation;
import org.sangam.app.hiring.Invitations;
import org.sangam.app.hiring.SetAside;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team's acts on the people of one of its jobs. */
@Controller
class InvitationController {

    private final Jobs jobs;
    private final Candidates candidates;
    private final Interests interests;
    private final Invitations invitations;
    private final SetAside setAside;

    InvitationController(
            Jobs jobs, Candidates candidates, Interests interests, Invitations invitations, SetAside setAside) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.interests = interests;
        this.invitations = invitations;
        this.setAside = setAside;
    }

    @PostMapping("/jobs/{id}/people/{candidate}/invitation")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView invite(Viewer viewer, @PathVariable UUID id, @PathVariable UUID candidate) {
        Job job = own(viewer, id);
        if (!job.open()) {
            throw Problem.GONE.refused();
        }
        Viewer.Member member = (Viewer.Member) viewer;
        Invitation sent = invitations.send(member, job, found(member, id, candidate));
        return back(id, sent.answer() == Interest.Answer.YES ? "talking" : "invited");
    }

    @PostMapping("/jobs/{id}/people/{candidate}/decline")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView decline(Frame frame, Viewer viewer, @PathVariable UUID id, @PathVariable UUID candidate) {
        Job job = own(viewer, id);
        Viewer.Member member = (Viewer.Member) viewer;
        interests.decline(
                member,
                job.id(),
                found(member, id, candidate).id(),
                frame.words().say("hiring.decline.words"));
        return back(id, "declined");
    }

    /** The team's own note to itself; the person learns nothing of it. */
    @PostMapping("/jobs/{id}/people/{candidate}/set-aside")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView setAside(Viewer viewer, @PathVariable UUID id, @PathVariable UUID candidate) {
        Job job = own(viewer, id);
        setAside.put(job.id(), found((Viewer.Member) viewer, id, candidate).id(), true);
        return back(id, "set-aside");
    }

    private Job own(Viewer viewer, UUID id) {
        return jobs.own(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
    }

    /** Somebody the team may find, or who said yes to this job. */
    private Candidate found(Viewer.Member member, UUID job, UUID candidate) {
        return candidates
                .visible(member, candidate)
                .or(() -> interests
                        .of(job, candidate)
                        .filter(shown -> shown.withdrawnAt() == null)
                        .flatMap(shown -> candidates.known(member, List.of(candidate)).stream()
                                .findFirst()))
                .orElseThrow(Problem.NOT_FOUND::refused);
    }

    private static ModelAndView back(UUID job, String done) {
        return new ModelAndView("redirect:/jobs/" + job + "/shortlist?done=" + done);
    }
}

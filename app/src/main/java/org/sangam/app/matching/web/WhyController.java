package org.sangam.app.matching.web;

import java.util.List;
import java.util.UUID;
import org.sangam.app.candidate.Bird;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.candidate.Reveals;
import org.sangam.app.candidate.TeamView;
import org.sangam.app.company.Companies;
import org.sangam.app.hiring.Interests;
import org.sangam.app.hiring.Invitations;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.matching.Lists;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Person;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Says why one pair stands where it does, to either side. */
@Controller
class WhyController {

    private final Jobs jobs;
    private final Candidates candidates;
    private final Reveals reveals;
    private final Companies companies;
    private final Interests interests;
    private final Invitations invitations;
    private final Lists lists;
    private final WhyPages pages;

    WhyController(
            Jobs jobs,
            Candidates candidates,
            Reveals reveals,
            Companies companies,
            Interests interests,
            Invitations invitations,
            Lists lists,
            WhyPages pages) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.reveals = reveals;
        this.companies = companies;
        this.interests = interests;
        this.invitations = invitations;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/jobs/{id}/why")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView toPerson(Frame frame, Viewer viewer, @PathVariable UUID id) {
        if (!(viewer instanceof Viewer.Candidate person)) {
            throw Problem.NOT_FOUND.refused();
        }
        Candidate self = candidates.own(person).orElseThrow(Problem.NOT_FOUND::refused);
        Job job = jobs.open(id).orElseThrow(Problem.NOT_FOUND::refused);
        boolean done = interests
                .of(id, self.id())
                .filter(shown -> shown.withdrawnAt() == null)
                .isPresent();
        List<Link> trail = List.of(
                new Link(frame.words().say("web.nav.for-you"), "/for-you"), new Link(job.title(), "/jobs/" + id));
        return new ModelAndView(
                "matching/web/why",
                "page",
                pages.toPerson(
                        frame,
                        job,
                        company(job),
                        self.profile(),
                        lists.explain(job, self),
                        trail,
                        new WhyPage.Acts(id.toString(), null, done)));
    }

    @GetMapping("/jobs/{id}/people/{candidate}/why")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView toTeam(Frame frame, Viewer viewer, @PathVariable UUID id, @PathVariable UUID candidate) {
        Job job = jobs.own(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
        Viewer.Member member = (Viewer.Member) viewer;
        Candidate person = found(member, job, candidate);
        boolean revealed = reveals.revealed(person.id(), member.company());
        Person disc = revealed && person.profile().name() != null
                ? Person.revealed(person.profile().name().value())
                : Person.unrevealed(Bird.of(person.id(), member.company()));
        List<Link> trail = List.of(
                new Link(job.title(), "/jobs/" + id),
                new Link(frame.words().say("matching.shortlist.title"), "/jobs/" + id + "/shortlist"));
        boolean done = invitations.of(id, candidate).isPresent();
        return new ModelAndView(
                "matching/web/why",
                "page",
                pages.toTeam(
                        frame,
                        job,
                        disc,
                        TeamView.line(person.profile(), frame.words()),
                        lists.explain(job, person),
                        revealed ? person.profile() : null,
                        trail,
                        new WhyPage.Acts(id.toString(), candidate.toString(), done)));
    }

    /** Somebody the team may find, or who said yes to this job. */
    private Candidate found(Viewer.Member member, Job job, UUID candidate) {
        return candidates
                .visible(member, candidate)
                .or(() -> interests
                        .of(job.id(), candidate)
                        .filter(shown -> shown.withdrawnAt() == null)
                        .flatMap(shown -> candidates.known(member, List.of(candidate)).stream()
                                .findFirst()))
                .orElseThrow(Problem.NOT_FOUND::refused);
    }

    private String company(Job job) {
        return companies
                .byId(job.company())
                .map(company -> company.name().text())
                .orElse("");
    }
}

package org.sangam.app.received.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.matching.Lists;
import org.sangam.app.matching.LiveMarket;
import org.sangam.app.matching.MatchViews;
import org.sangam.app.received.ReceivedResume;
import org.sangam.app.received.ReceivedResumes;
import org.sangam.app.received.ResumeDrop;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Person;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes résumés a team received and shows them ranked for its job, to that team alone. */
@Controller
class ReceivedController {

    private static final int MOST_REASONS = 8;

    private final Jobs jobs;
    private final ResumeDrop drop;
    private final ReceivedResumes resumes;
    private final Lists lists;
    private final LiveMarket market;

    ReceivedController(Jobs jobs, ResumeDrop drop, ReceivedResumes resumes, Lists lists, LiveMarket market) {
        this.jobs = jobs;
        this.drop = drop;
        this.resumes = resumes;
        this.lists = lists;
        this.market = market;
    }

    @GetMapping("/jobs/{id}/received")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int read) {
        String done = read < 0 ? null : frame.words().say("received.done", "count", read);
        return page(frame, viewer, own(viewer, id), List.of(), done);
    }

    @PostMapping("/jobs/{id}/received")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView take(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile zip)
            throws IOException {
        Job job = own(viewer, id);
        if (zip == null || zip.isEmpty()) {
            return wrong(frame, viewer, job, "received.nothing");
        }
        ResumeDrop.Dropped dropped = drop.drop((Viewer.Member) viewer, job, zip.getBytes());
        if (!dropped.opened()) {
            return wrong(frame, viewer, job, "received.no-zip");
        }
        return new ModelAndView("redirect:/jobs/" + id + "/received?read=" + dropped.files());
    }

    @PostMapping("/jobs/{id}/received/removal")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView remove(Viewer viewer, @PathVariable UUID id) {
        resumes.remove((Viewer.Member) viewer, own(viewer, id).id());
        return new ModelAndView("redirect:/jobs/" + id + "/received");
    }

    private ModelAndView wrong(Frame frame, Viewer viewer, Job job, String code) {
        ModelAndView page = page(
                frame, viewer, job, List.of(new FieldError("zip", frame.words().say(code))), null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Frame frame, Viewer viewer, Job job, List<FieldError> errors, @Nullable String done) {
        Words words = frame.words();
        List<Ranked> ranked = new ArrayList<>();
        List<ReceivedPage.Unread> unread = new ArrayList<>();
        for (ReceivedResume resume : resumes.of((Viewer.Member) viewer, job.id())) {
            Profile profile = resume.profile();
            if (profile == null) {
                unread.add(new ReceivedPage.Unread(resume.fileName(), words.say("document." + resume.problem())));
            } else {
                PersonFacts facts = PersonFacts.of(profile, Preferences.UNSAID, YearMonth.from(market.today()));
                ranked.add(new Ranked(resume, profile, lists.explain(job, facts).seenBy(Side.TEAM)));
            }
        }
        ranked.sort(Comparator.comparingInt((Ranked one) -> one.match().fit()).reversed());
        int scale = MatchViews.scale(ranked.stream().map(Ranked::match).toList());
        MatchViews views = MatchViews.to(Side.TEAM, words);
        ReceivedPage page = new ReceivedPage(
                frame.titled(words.say("received.title")).in("shortlists"),
                job.id().toString(),
                job.title(),
                ranked.stream().map(one -> row(one, views, scale)).toList(),
                unread,
                errors,
                done);
        return new ModelAndView("received/web/received", "page", page);
    }

    private record Ranked(ReceivedResume resume, Profile profile, Match match) {}

    /** The team holds these résumés already: their names and contacts are no secret to it. */
    private static ReceivedPage.Row row(Ranked one, MatchViews views, int scale) {
        Profile profile = one.profile();
        String name = profile.name() == null
                ? one.resume().fileName()
                : profile.name().value();
        String headline = profile.headline() == null ? "" : profile.headline().value();
        return new ReceivedPage.Row(
                one.resume().id().toString(),
                Person.revealed(name),
                headline,
                profile.emails().isEmpty() ? "" : profile.emails().getFirst().value(),
                views.inWords(one.match()),
                views.fit(one.match(), scale),
                one.match().reasons().stream()
                        .sorted(Comparator.comparingInt((Reason reason) -> Math.abs(reason.points()))
                                .reversed())
                        .limit(MOST_REASONS)
                        .map(views::sentence)
                        .toList(),
                one.match().vetoes().stream().map(views::sentence).toList());
    }

    private Job own(Viewer viewer, UUID id) {
        return jobs.own(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
    }
}

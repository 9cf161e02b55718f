package org.sangam.app.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.matching.Lists;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Preferences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a person the jobs that suit, with reasons. */
@Controller
class FeedController {

    private static final List<String> DONE = List.of("interest", "set-aside", "withdrawn", "declined", "saved");

    private final Candidates candidates;
    private final Lists lists;
    private final FeedPages pages;

    FeedController(Candidates candidates, Lists lists, FeedPages pages) {
        this.candidates = candidates;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/for-you")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView show(Frame frame, Viewer viewer, @RequestParam(defaultValue = "") String done) {
        if (!(viewer instanceof Viewer.Candidate person)) {
            throw Problem.NOT_FOUND.refused();
        }
        return candidates
                .own(person)
                .map(self -> page(frame, person, self, done))
                .orElseGet(() -> new ModelAndView("redirect:/resume"));
    }

    private ModelAndView page(Frame frame, Viewer.Candidate person, Candidate self, String done) {
        String said = DONE.contains(done) ? frame.words().say("matching.done." + done) : null;
        return new ModelAndView(
                "matching/web/feed",
                "page",
                pages.of(frame, self, lists.feed(self), told(person, self.preferences(), frame.words()), said));
    }

    /** What the person told us, the companies they hide from first. */
    private List<FeedPage.Told> told(Viewer.Candidate person, Preferences wants, Words words) {
        List<FeedPage.Told> told = new ArrayList<>();
        told.add(told("hidden-from", words.list(candidates.namesHiddenFrom(person)), words));
        told.add(told("pay", wants.payFloor() == null ? "" : floor(wants.payFloor(), words), words));
        told.add(told(
                "places",
                wants.places().stream()
                        .map(id -> PlaceGraph.bundled().place(id).name())
                        .collect(Collectors.joining(", ")),
                words));
        told.add(told(
                "remote", wants.remote() == null ? "" : words.say("candidate.form.remote." + wants.remote()), words));
        told.add(told(
                "notice",
                wants.noticeDays() == null ? "" : words.say("matching.told.days", "days", wants.noticeDays()),
                words));
        return told;
    }

    private static String floor(Preferences.PayFloor floor, Words words) {
        return words.pay(new Pay.Stated(floor.currency(), floor.amount(), null, floor.period(), ""));
    }

    private static FeedPage.Told told(String code, String value, Words words) {
        return new FeedPage.Told(words.say("matching.told." + code), value, "/profile#wishes");
    }
}

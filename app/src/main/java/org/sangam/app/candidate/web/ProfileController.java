package org.sangam.app.candidate.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own profile: looked at, corrected, wished with, shown or hidden. */
@Controller
class ProfileController {

    private static final List<String> SAVED = List.of("profile", "wishes", "visibility", "brought");

    private final Candidates candidates;
    private final ProfilePages pages;
    private final Clock clock;

    ProfileController(Candidates candidates, ProfilePages pages, Clock clock) {
        this.candidates = candidates;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/profile")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView show(Frame frame, Viewer viewer, @RequestParam(defaultValue = "") String saved) {
        Viewer.Candidate person = person(viewer);
        return candidates
                .own(person)
                .map(self -> page(
                        frame,
                        self,
                        ProfileForm.of(self.profile()),
                        wishes(person, self),
                        List.of(),
                        SAVED.contains(saved) ? frame.words().say("candidate.saved." + saved) : null))
                .orElseGet(() -> new ModelAndView("redirect:/resume"));
    }

    @PostMapping("/profile")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView correct(Frame frame, Viewer viewer, @RequestParam MultiValueMap<String, String> form) {
        Viewer.Candidate person = person(viewer);
        Candidate self = self(person);
        ProfileForm typed = ProfileForm.of(form);
        TypedProfile.Read read = TypedProfile.of(
                typed, self.profile(), self.corrections(), frame.words(), YearMonth.from(Words.date(clock.instant())));
        if (!read.errors().isEmpty()) {
            return wrong(page(frame, self, typed, wishes(person, self), read.errors(), null));
        }
        candidates.correct(person, read.corrections());
        return new ModelAndView("redirect:/profile?saved=profile");
    }

    @PostMapping("/profile/wishes")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView wish(Frame frame, Viewer viewer, @RequestParam MultiValueMap<String, String> form) {
        Viewer.Candidate person = person(viewer);
        Candidate self = self(person);
        WishesForm typed = WishesForm.of(form);
        WishesForm.Read read = typed.read(self.preferences(), frame.words());
        if (!read.errors().isEmpty()) {
            return wrong(page(frame, self, ProfileForm.of(self.profile()), typed, read.errors(), null));
        }
        candidates.prefer(person, read.wants());
        candidates.hideFrom(person, typed.names());
        return new ModelAndView("redirect:/profile?saved=wishes");
    }

    @PostMapping("/profile/visibility")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView show(Viewer viewer, @RequestParam Candidate.Visibility visibility) {
        Viewer.Candidate person = person(viewer);
        self(person);
        candidates.show(person, visibility);
        return new ModelAndView("redirect:/profile?saved=visibility");
    }

    private WishesForm wishes(Viewer.Candidate person, Candidate self) {
        return WishesForm.of(self.preferences(), candidates.namesHiddenFrom(person));
    }

    private ModelAndView page(
            Frame frame,
            Candidate self,
            ProfileForm form,
            WishesForm wishes,
            List<FieldError> errors,
            @Nullable String saved) {
        return new ModelAndView("candidate/web/profile", "page", pages.of(frame, self, form, wishes, errors, saved));
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Candidate self(Viewer.Candidate person) {
        return candidates.own(person).orElseThrow(Problem.NOT_FOUND::refused);
    }

    static Viewer.Candidate person(Viewer viewer) {
        if (viewer instanceof Viewer.Candidate person) {
            return person;
        }
        throw Problem.NOT_FOUND.refused();
    }
}

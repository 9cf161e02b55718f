package org.sangam.app.candidate.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.candidate.ProfileCorrections;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Five questions in place of a résumé, for whoever has none, or one that nobody can read but a person. */
@Controller
class QuestionsController {

    private final Candidates candidates;
    private final Clock clock;

    QuestionsController(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    @GetMapping("/resume/questions")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView ask(Frame frame, Viewer viewer) {
        Viewer.Candidate person = ProfileController.person(viewer);
        Optional<Candidate> self = candidates.own(person);
        Profile profile = self.map(Candidate::profile).orElse(Profile.UNREAD);
        return page(frame, self, Answers.of(profile, wishes(person, self)), List.of());
    }

    @PostMapping("/resume/questions")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView answer(Frame frame, Viewer viewer, @RequestParam MultiValueMap<String, String> form) {
        Viewer.Candidate person = ProfileController.person(viewer);
        Optional<Candidate> self = candidates.own(person);
        Profile before = self.map(Candidate::profile).orElse(Profile.UNREAD);
        Answers answers = Answers.of(form);
        TypedProfile.Read said = TypedProfile.of(
                answers.over(before),
                before,
                self.map(Candidate::corrections).orElse(ProfileCorrections.NONE),
                frame.words(),
                YearMonth.from(Words.date(clock.instant())));
        WishesForm.Read wanted = answers.over(wishes(person, self))
                .read(self.map(Candidate::preferences).orElse(Preferences.UNSAID), frame.words());
        List<FieldError> errors = new ArrayList<>(said.errors());
        errors.addAll(wanted.errors());
        if (!answers.enough()) {
            errors.add(new FieldError("profile-headline", frame.words().say("candidate.questions.nothing")));
        }
        if (!errors.isEmpty()) {
            ModelAndView again = page(frame, self, answers, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        candidates.answer(person, said.corrections(), wanted.wants());
        return new ModelAndView("redirect:/for-you");
    }

    private WishesForm wishes(Viewer.Candidate person, Optional<Candidate> self) {
        return WishesForm.of(
                self.map(Candidate::preferences).orElse(Preferences.UNSAID), candidates.namesHiddenFrom(person));
    }

    private static ModelAndView page(Frame frame, Optional<Candidate> self, Answers answers, List<FieldError> errors) {
        String file = self.filter(one -> one.reading().text().value().isEmpty())
                .map(Candidate::resume)
                .map(Candidate.ResumeFile::name)
                .orElse(null);
        Frame titled =
                frame.titled(frame.words().say("candidate.questions.title")).in("profile");
        return new ModelAndView("candidate/web/questions", "page", new QuestionsPage(titled, answers, file, errors));
    }
}

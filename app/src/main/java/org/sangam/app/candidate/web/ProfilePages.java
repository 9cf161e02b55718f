package org.sangam.app.candidate.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Bird;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.TeamView;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.LitText;
import org.sangam.app.web.Words;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Messages;
import org.sangam.engine.text.Span;
import org.springframework.stereotype.Component;

/** Makes the page on which a profile stands beside its résumé. */
@Component
class ProfilePages {

    private static final UUID SOME_COMPANY = new UUID(0, 0);

    private final Clock clock;

    ProfilePages(Clock clock) {
        this.clock = clock;
    }

    ProfilePage of(
            Frame frame,
            Candidate self,
            ProfileForm form,
            WishesForm wishes,
            List<FieldError> errors,
            @Nullable String saved) {
        Words words = frame.words();
        Profile profile = self.profile();
        return new ProfilePage(
                frame.titled(words.say("candidate.profile.title")).in("profile"),
                self.visibility(),
                self.resume() == null ? null : self.resume().name(),
                Bird.of(self.id(), SOME_COMPANY),
                TeamView.facts(profile, clock, words),
                rows(profile, form, errors, words),
                stays("position", form.positions(), errors, words),
                stays("education", form.education(), errors, words),
                lit(self.reading()),
                wishes,
                remarks(self.reading(), words),
                errors,
                saved);
    }

    private static List<ProfilePage.Row> rows(Profile profile, ProfileForm form, List<FieldError> errors, Words words) {
        double skills = profile.skills().stream()
                .mapToDouble(use -> use.evidence().isEmpty() ? -1 : use.confidence())
                .average()
                .orElse(0);
        return List.of(
                row("name", form.name(), sure(profile.name()), errors, words),
                row("headline", form.headline(), sure(profile.headline()), errors, words),
                row("place", form.place(), sure(profile.place()), errors, words),
                row("years", form.years(), sure(profile.experienceMonths()), errors, words),
                row("skills", form.skills(), skills, errors, words),
                row(
                        "languages",
                        form.languages(),
                        profile.languages().stream()
                                .mapToDouble(ProfilePages::sure)
                                .min()
                                .orElse(0),
                        errors,
                        words));
    }

    private static ProfilePage.Row row(
            String id, String value, double confidence, List<FieldError> errors, Words words) {
        String hint = "candidate.form." + id + ".hint";
        return new ProfilePage.Row(
                id,
                words.say("candidate.form." + id),
                value,
                value.isEmpty() ? 0 : confidence,
                words.knows(hint) ? words.say(hint) : null,
                error(id, errors));
    }

    /** The rows of the profile and a blank one, to add to it. */
    private static List<ProfilePage.StayRow> stays(
            String kind, @Nullable List<Stay> stays, List<FieldError> errors, Words words) {
        List<Stay> shown = new ArrayList<>(stays == null ? List.of() : stays);
        if (shown.isEmpty() || !shown.getLast().nameless()) {
            shown.add(Stay.BLANK);
        }
        return IntStream.range(0, shown.size())
                .mapToObj(row -> new ProfilePage.StayRow(
                        row, shown.get(row), when(shown.get(row), words), error(kind + row, errors)))
                .toList();
    }

    private static String when(Stay stay, Words words) {
        if (stay.start().isEmpty()) {
            return month(stay.end(), words);
        }
        String end = stay.end().isEmpty() ? words.say("candidate.stay.today") : month(stay.end(), words);
        return month(stay.start(), words) + " – " + end;
    }

    /** A month in words; what is no month, such as a year alone, as it was typed. */
    private static String month(String typed, Words words) {
        return typed.matches("[12][0-9]{3}-(?:0[1-9]|1[0-2])") ? words.month(YearMonth.parse(typed)) : typed;
    }

    private static @Nullable String error(String id, List<FieldError> errors) {
        return errors.stream()
                .filter(error ->
                        error.field().equals("profile-" + id) || error.field().equals(id))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    private static double sure(@Nullable Found<?> found) {
        return found == null ? 0 : found.saidByPerson() ? -1 : found.confidence();
    }

    private static List<String> remarks(Profile reading, Words words) {
        Messages messages = Messages.of("org.sangam.engine.document.findings", words.locale());
        return reading.findings().stream()
                .map(Finding.class::cast)
                .filter(finding -> messages.knows(finding.code()))
                .map(finding -> messages.say(finding.code(), finding.arguments()))
                .toList();
    }

    private static LitText lit(Profile reading) {
        List<LitText.Lit> lit = new ArrayList<>();
        List<Found<?>> found = new ArrayList<>();
        found.addAll(reading.emails());
        found.addAll(reading.phones());
        found.addAll(reading.links());
        found.addAll(reading.languages());
        found.addAll(reading.certificates());
        for (Found<?> one : new Found<?>[] {reading.name(), reading.headline(), reading.place()}) {
            if (one != null) {
                found.add(one);
            }
        }
        found.forEach(one -> light(lit, one.evidence()));
        reading.positions().forEach(position -> light(lit, position.evidence()));
        reading.education().forEach(school -> light(lit, school.evidence()));
        reading.skills().forEach(use -> light(lit, use.evidence()));
        return new LitText(reading.text().value(), lit);
    }

    private static void light(List<LitText.Lit> lit, List<Span> spans) {
        spans.forEach(span -> lit.add(LitText.Lit.you(span, 0)));
    }
}

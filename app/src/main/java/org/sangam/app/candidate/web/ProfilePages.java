package org.sangam.app.candidate.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
                positions(form, errors, words),
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

    private static List<ProfilePage.PositionRow> positions(ProfileForm form, List<FieldError> errors, Words words) {
        List<ProfilePage.PositionRow> rows = new ArrayList<>();
        for (int number = 0; number < form.positions(); number++) {
            rows.add(new ProfilePage.PositionRow(
                    number,
                    at(form.positionTitle(), number),
                    at(form.positionCompany(), number),
                    when(at(form.positionStart(), number), at(form.positionEnd(), number), words),
                    at(form.positionStart(), number),
                    at(form.positionEnd(), number),
                    error("position" + number, errors)));
        }
        boolean blankLast = !rows.isEmpty()
                && rows.getLast().title().isEmpty()
                && rows.getLast().company().isEmpty();
        if (!blankLast) {
            rows.add(new ProfilePage.PositionRow(rows.size(), "", "", "", "", "", null));
        }
        return rows;
    }

    private static String when(String start, String end, Words words) {
        if (start.isEmpty()) {
            return month(end, words);
        }
        return month(start, words) + " – "
                + (end.isEmpty() ? words.say("candidate.position.today") : month(end, words));
    }

    /** A month in words; what is no month, such as a year alone, as it was typed. */
    private static String month(String typed, Words words) {
        return typed.matches("[12][0-9]{3}-(?:0[1-9]|1[0-2])") ? words.month(YearMonth.parse(typed)) : typed;
    }

    private static String at(@Nullable List<String> list, int row) {
        return list == null || row >= list.size() ? "" : list.get(row);
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

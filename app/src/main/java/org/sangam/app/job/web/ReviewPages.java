package org.sangam.app.job.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Holds;
import org.sangam.app.job.Holds.Hold;
import org.sangam.app.job.Job;
import org.sangam.app.job.Repeats;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.LitText;
import org.sangam.app.web.Words;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Messages;
import org.sangam.engine.text.Span;
import org.springframework.stereotype.Component;

/** Makes the page on which a posting stands beside what was read from it. */
@Component
class ReviewPages {

    /** The value that a finding is about, where changing it mends the finding. */
    private static final Map<String, String> FIELDS = Map.of(
            "experience-conflict", "years",
            "pay-conflict", "pay",
            "pay-undisclosed", "pay",
            "pay-too-wide", "pay",
            "place-conflict", "places",
            "title-mismatch", "title");

    ReviewPage of(
            Frame frame,
            Job job,
            @Nullable Hold hold,
            List<Repeats.Repeat> repeats,
            DraftForm form,
            List<FieldError> errors,
            boolean saved) {
        Words words = frame.words();
        Posting posting = job.posting();
        List<ReviewPage.Row> rows = rows(posting, form, errors, words);
        boolean draft = job.state() == Job.State.DRAFT;
        return new ReviewPage(
                frame.titled(words.say(draft ? "job.review.title" : "job.review.title.open"))
                        .in("team-jobs"),
                job.id().toString(),
                job.version(),
                draft,
                (int) rows.stream().filter(row -> !row.shown().isEmpty()).count(),
                job.corrections().undecided(job.reading()).size(),
                !job.corrections().kept(job.reading()).isEmpty(),
                draft ? held(hold, words) : null,
                saved,
                rows,
                looks(job.reading().findings(), job.corrections().settled(), words),
                again(job, repeats, words),
                lit(job.reading()),
                errors);
    }

    private static ReviewPage.@Nullable Held held(@Nullable Hold hold, Words words) {
        if (hold == null) {
            return null;
        }
        Holds.Decision decision = hold.decision();
        return decision == null
                ? new ReviewPage.Held(words.say("job.review.held", "day", words.day(hold.asked())), null)
                : decision.released()
                        ? null
                        : new ReviewPage.Held(
                                words.say("job.review.sent-back", "day", words.day(decision.at())), decision.why());
    }

    private static List<ReviewPage.Row> rows(Posting posting, DraftForm form, List<FieldError> errors, Words words) {
        List<ReviewPage.Row> rows = new ArrayList<>();
        rows.add(row("title", form.title(), sure(posting.title()), errors, words));
        rows.add(row("years", form.years(), sure(posting.experience()), errors, words));
        rows.add(row("pay", form.pay(), sure(posting.pay()), errors, words));
        rows.add(row("places", form.places(), sure(posting.places()), errors, words));
        rows.add(remote(form.remote(), sure(posting.remote()), words));
        rows.add(row("required", form.required(), sure(posting, Requirement.Need.REQUIRED), errors, words));
        rows.add(row("optional", form.optional(), sure(posting, Requirement.Need.OPTIONAL), errors, words));
        rows.add(row("notice", form.notice(), sure(posting.noticeDays()), errors, words));
        rows.add(row("openings", form.openings(), sure(posting.openings()), errors, words));
        rows.add(row("answerDays", form.answerDays(), -1, errors, words));
        return rows;
    }

    private static ReviewPage.Row row(
            String id, String value, double confidence, List<FieldError> errors, Words words) {
        String hint = "job.form." + id + ".hint";
        return new ReviewPage.Row(
                id,
                words.say("job.form." + id),
                value,
                value,
                value.isEmpty() ? 0 : confidence,
                words.knows(hint) ? words.say(hint) : null,
                error(id, errors),
                List.of());
    }

    private static ReviewPage.Row remote(String code, double confidence, Words words) {
        List<ReviewPage.Choice> choices = Arrays.stream(Remote.values())
                .map(value -> new ReviewPage.Choice(value.name(), words.say("job.form.remote." + value.name())))
                .toList();
        boolean unstated = code.equals(Remote.UNSTATED.name());
        return new ReviewPage.Row(
                "remote",
                words.say("job.form.remote"),
                unstated ? "" : words.say("job.form.remote." + code),
                code,
                unstated ? 0 : confidence,
                null,
                null,
                choices);
    }

    private static @Nullable String error(String id, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(id))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    private static double sure(@Nullable Found<?> found) {
        return found == null ? 0 : found.saidByPerson() ? -1 : found.confidence();
    }

    private static double sure(List<? extends Found<?>> found) {
        return found.stream().mapToDouble(ReviewPages::sure).min().orElse(0);
    }

    private static double sure(Posting posting, Requirement.Need need) {
        return posting.requirements().stream()
                .filter(requirement -> requirement.need() == need)
                .mapToDouble(requirement -> requirement.evidence().isEmpty() ? -1 : requirement.confidence())
                .average()
                .orElse(0);
    }

    private static List<ReviewPage.Look> looks(List<Finding> findings, Set<String> settled, Words words) {
        Messages messages = Messages.of("org.sangam.engine.posting.findings", words.locale());
        List<ReviewPage.Look> looks = new ArrayList<>();
        for (Finding finding : findings) {
            String said = messages.say(finding.code(), finding.arguments());
            looks.add(new ReviewPage.Look(
                    looks.size() + 1,
                    finding.code(),
                    finding.severity() != Finding.Severity.SEVERE,
                    firstSentence(said),
                    said.substring(firstSentence(said).length()).strip(),
                    FIELDS.get(finding.code()),
                    settled.contains(finding.code())));
        }
        return looks;
    }

    private static List<ReviewPage.Again> again(Job job, List<Repeats.Repeat> repeats, Words words) {
        List<ReviewPage.Again> again = new ArrayList<>();
        for (Repeats.Repeat repeat : repeats) {
            boolean open = repeat.state() == Job.State.OPEN;
            boolean own = repeat.company().equals(job.company());
            again.add(new ReviewPage.Again(
                    job.reading().findings().size() + again.size() + 1,
                    words.say("job.review.again", "title", repeat.title(), "percent", (int) (repeat.likeness() * 100)),
                    words.say(own ? "job.review.again.own" : "job.review.again.other"),
                    "/jobs/" + repeat.id() + (open ? "" : "/review")));
        }
        return again;
    }

    /** What is wrong, without how to mend it: up to the first full stop that stands outside quotation marks. */
    private static String firstSentence(String said) {
        int quotes = 0;
        for (int i = 0; i < said.length() - 1; i++) {
            char c = said.charAt(i);
            quotes += c == '“' ? 1 : c == '”' ? -1 : 0;
            if (c == '.' && quotes == 0 && said.charAt(i + 1) == ' ') {
                return said.substring(0, i + 1);
            }
        }
        return said;
    }

    /** Every value's words lit, every finding's numbered. */
    private static LitText lit(Posting reading) {
        List<LitText.Lit> lit = new ArrayList<>();
        List<Found<?>> single = new ArrayList<>();
        Arrays.asList(
                        reading.title(),
                        reading.company(),
                        reading.agency(),
                        reading.postedBy(),
                        reading.experience(),
                        reading.pay(),
                        reading.remote(),
                        reading.noticeDays(),
                        reading.employmentType(),
                        reading.openings())
                .stream()
                .filter(found -> found != null)
                .forEach(single::add);
        single.addAll(reading.places());
        single.addAll(reading.education());
        single.addAll(reading.languages());
        single.forEach(found -> found.evidence().forEach(span -> lit.add(LitText.Lit.team(span, 0))));
        reading.requirements()
                .forEach(requirement -> requirement.evidence().forEach(span -> lit.add(LitText.Lit.team(span, 0))));
        int number = 0;
        for (Finding finding : reading.findings()) {
            number++;
            boolean first = true;
            for (Span span : finding.evidence()) {
                LitText.Lit look = LitText.Lit.look(span, number);
                lit.add(first ? look.named("f" + number) : look);
                first = false;
            }
        }
        return new LitText(reading.text().value(), lit);
    }
}

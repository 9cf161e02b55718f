package org.sangam.app.job.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Corrections;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.TypedPay;
import org.sangam.app.web.Words;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillReader;

/**
 * Reads what a person typed over a posting. Only fields that say something else than before become corrections; a field
 * that cannot be read says so and keeps its words.
 */
final class TypedDraft {

    private static final Pattern YEARS = Pattern.compile(
            "(\\d{1,2}(?:\\.\\d)?)\\s*(?:(\\+)|(?:-|–|to)\\s*(\\d{1,2}(?:\\.\\d)?))?\\s*(?:years?|yrs?)?");
    private static final int MOST_NAMED = 40;

    private final DraftForm typed;
    private final DraftForm shown;
    private final Corrections before;
    private final Posting posting;
    private final Words words;
    private final List<FieldError> errors = new ArrayList<>();

    private TypedDraft(DraftForm typed, Posting posting, Corrections before, int answerDays, Words words) {
        this.typed = typed;
        this.shown = DraftForm.of(posting, answerDays);
        this.before = before;
        this.posting = posting;
        this.words = words;
    }

    /** What was typed: the corrections it makes, and what could not be read. */
    record Read(Corrections corrections, int answerDays, List<FieldError> errors) {}

    /** @param posting as shown to the person, corrections included */
    static Read of(DraftForm typed, Posting posting, Corrections before, int answerDays, Words words) {
        return new TypedDraft(typed, posting, before, answerDays, words).read(answerDays);
    }

    private Read read(int daysBefore) {
        Corrections corrections = new Corrections(
                changed(typed.title(), shown.title(), before.title(), this::title),
                changed(typed.years(), shown.years(), before.experience(), this::years),
                changed(typed.pay(), shown.pay(), before.pay(), this::pay),
                changed(typed.places(), shown.places(), before.places(), this::places),
                changed(typed.remote(), shown.remote(), before.remote(), this::remote),
                requirements(),
                changed(typed.notice(), shown.notice(), before.noticeDays(), days -> number("notice", days, 0, 365)),
                changed(
                        typed.openings(),
                        shown.openings(),
                        before.openings(),
                        many -> number("openings", many, 1, 10_000)),
                before.settled());
        Integer days = number("answerDays", typed.answerDays(), 1, 60);
        return new Read(corrections, days == null ? daysBefore : days, List.copyOf(errors));
    }

    private <T> @Nullable T changed(
            String now, String then, @Nullable T correction, Function<String, @Nullable T> reader) {
        if (now.strip().equals(then.strip())) {
            return correction;
        }
        return reader.apply(now.strip());
    }

    private @Nullable String title(String title) {
        if (title.length() < 2 || title.length() > 120) {
            wrong("title", "job.form.title.wrong");
            return before.title();
        }
        return title;
    }

    private @Nullable Experience years(String years) {
        Matcher matcher = YEARS.matcher(years);
        if (!matcher.matches()) {
            wrong("years", "job.form.years.wrong", "typed", years);
            return before.experience();
        }
        int min = months(matcher.group(1));
        Integer max = matcher.group(2) != null ? null : matcher.group(3) == null ? min : months(matcher.group(3));
        if (max != null && max < min) {
            wrong("years", "job.form.years.order", "low", matcher.group(1), "high", matcher.group(3));
            return before.experience();
        }
        return new Experience(min, max);
    }

    private @Nullable Pay pay(String pay) {
        if (pay.isEmpty()) {
            return new Pay.Undisclosed("");
        }
        Optional<Pay> read = TypedPay.read(pay);
        if (read.isEmpty()) {
            wrong("pay", "job.form.pay.wrong", "typed", pay);
            return before.pay();
        }
        return read.get();
    }

    private @Nullable List<Place> places(String places) {
        List<Place> found = new ArrayList<>();
        for (String name : split(places)) {
            Optional<Place> place = PlaceGraph.bundled().named(name);
            if (place.isEmpty()) {
                wrong("places", "job.form.places.wrong", "typed", name);
                return before.places();
            }
            found.add(place.get());
        }
        return found;
    }

    private @Nullable Remote remote(String remote) {
        return Arrays.stream(Remote.values())
                .filter(value -> value.name().equals(remote))
                .findFirst()
                .orElse(before.remote());
    }

    private @Nullable List<Requirement> requirements() {
        boolean same = typed.required().strip().equals(shown.required().strip())
                && typed.optional().strip().equals(shown.optional().strip());
        if (same) {
            return before.requirements();
        }
        List<Requirement> all = new ArrayList<>(skills("required", typed.required(), Need.REQUIRED));
        all.addAll(skills("optional", typed.optional(), Need.OPTIONAL));
        return all;
    }

    private List<Requirement> skills(String field, String typedSkills, Need need) {
        List<Requirement> found = new ArrayList<>();
        for (String named : split(typedSkills)) {
            List<String> anyOf = alternatives(field, named);
            if (!anyOf.isEmpty()) {
                found.add(asRead(anyOf, need).orElseGet(() -> new Requirement(anyOf, need, null, List.of(), 1)));
            }
        }
        return found;
    }

    /** What the posting already asked for in the same words keeps its months and its evidence. */
    private Optional<Requirement> asRead(List<String> anyOf, Need need) {
        return posting.requirements().stream()
                .filter(requirement -> requirement.anyOf().equals(anyOf))
                .map(same -> new Requirement(anyOf, need, same.months(), same.evidence(), same.confidence()))
                .findFirst();
    }

    private List<String> alternatives(String field, String named) {
        SkillReader reader = new SkillReader(SkillGraph.bundled());
        Optional<Skill> whole = reader.chip(named);
        if (whole.isPresent()) {
            return List.of(whole.get().id());
        }
        List<String> ids = new ArrayList<>();
        for (String one : named.split("\\s+or\\s+|/")) {
            Optional<Skill> skill = reader.chip(one.strip());
            if (skill.isEmpty()) {
                wrong(field, "job.form.skill.wrong", "typed", one.strip());
                return List.of();
            }
            ids.add(skill.get().id());
        }
        return ids;
    }

    private @Nullable Integer number(String field, String number, int least, int most) {
        if (number.isEmpty() && !field.equals("answerDays")) {
            return null;
        }
        if (!number.strip().matches("\\d{1,5}")
                || Integer.parseInt(number.strip()) < least
                || Integer.parseInt(number.strip()) > most) {
            wrong(field, "job.form.number.wrong", "typed", number, "least", least, "most", most);
            return null;
        }
        return Integer.valueOf(number.strip());
    }

    private void wrong(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, words.say(code, arguments)));
    }

    private static int months(String years) {
        return (int) Math.round(Double.parseDouble(years) * 12);
    }

    /** At commas outside brackets: "NCR (Delhi, Noida), Pune" names two places. */
    private static List<String> split(String list) {
        return Arrays.stream(list.split(",(?![^(]*\\))"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMED)
                .toList();
    }
}

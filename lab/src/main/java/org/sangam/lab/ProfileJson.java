package org.sangam.lab;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.profile.Profile.Education;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.profile.Profile.SkillUse;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Messages;
import org.sangam.engine.text.Span;

/** A profile as the contract of {@code read resume} wants it: a map of fields, null where the document does not say. */
final class ProfileJson {

    private static final Messages FINDINGS =
            Messages.of("org.sangam.engine.document.findings", Locale.forLanguageTag("en-IN"));

    private final Profile profile;
    private final CleanText text;

    ProfileJson(Profile profile) {
        this.profile = profile;
        this.text = profile.text();
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", one(profile.name(), v -> v));
        fields.put("emails", all(profile.emails()));
        fields.put("phones", all(profile.phones()));
        fields.put("links", all(profile.links()));
        fields.put("headline", one(profile.headline(), v -> v));
        fields.put("summary", one(profile.summary(), v -> v));
        fields.put("place", one(profile.place(), place -> place.name()));
        fields.put("positions", many(profile.positions(), this::position, Position::evidence, .9));
        fields.put("education", many(profile.education(), this::education, Education::evidence, .85));
        fields.put("skills", many(profile.skills(), ProfileJson::skillName, SkillUse::evidence, leastSkill()));
        fields.put("skillUses", many(profile.skills(), this::skillUse, SkillUse::evidence, leastSkill()));
        fields.put("languages", all(profile.languages()));
        fields.put("certificates", all(profile.certificates()));
        fields.put("projects", all(profile.projects()));
        fields.put("experienceMonths", one(profile.experienceMonths(), v -> v));
        fields.put(
                "findings",
                profile.findings().stream()
                        .map(f -> Json.finding(text, f, FINDINGS))
                        .toList());
        return fields;
    }

    private double leastSkill() {
        return profile.skills().stream().mapToDouble(SkillUse::confidence).min().orElse(1);
    }

    private <T> @Nullable Object one(@Nullable Found<T> found, Function<T, Object> value) {
        return found == null
                ? null
                : Json.found(text, value.apply(found.value()), found.evidence(), found.confidence());
    }

    private Object all(List<Found<String>> found) {
        double confidence = found.stream().mapToDouble(Found::confidence).min().orElse(1);
        return many(found, Found::value, Found::evidence, confidence);
    }

    private <T> Object many(
            List<T> values, Function<T, Object> value, Function<T, List<Span>> evidence, double confidence) {
        List<Object> shown = values.stream().map(value).toList();
        List<Span> spans =
                values.stream().flatMap(v -> evidence.apply(v).stream()).toList();
        return Json.found(text, shown, spans, confidence);
    }

    private Object position(Position position) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("title", position.title());
        one.put("company", position.company());
        one.put("place", position.place());
        one.put("start", month(position.start()));
        one.put("end", month(position.end()));
        one.put("evidence", Json.spans(text, position.evidence()));
        return one;
    }

    private Object education(Education education) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("school", education.school());
        one.put("degree", education.degree());
        one.put("start", month(education.start()));
        one.put("end", month(education.end()));
        one.put("evidence", Json.spans(text, education.evidence()));
        return one;
    }

    private static Object skillName(SkillUse use) {
        return SkillGraph.bundled().skill(use.skill()).name();
    }

    private Object skillUse(SkillUse use) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("skill", skillName(use));
        one.put("months", use.months());
        one.put("positions", use.positions());
        one.put("lastUsed", month(use.lastUsed()));
        one.put("evidence", Json.spans(text, use.evidence()));
        one.put("confidence", use.confidence());
        return one;
    }

    private static @Nullable String month(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }
}

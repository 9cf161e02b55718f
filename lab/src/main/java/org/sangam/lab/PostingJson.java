package org.sangam.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Messages;
import org.sangam.engine.text.Span;

/** A posting as the contract of {@code read posting} wants it: a map of fields, null where the text does not say. */
final class PostingJson {

    private static final Messages FINDINGS =
            Messages.of("org.sangam.engine.posting.findings", Locale.forLanguageTag("en-IN"));

    private final Posting posting;
    private final CleanText text;

    PostingJson(Posting posting) {
        this.posting = posting;
        this.text = posting.text();
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", one(posting.title(), v -> v));
        fields.put("company", one(posting.company(), v -> v));
        fields.put("agency", one(posting.agency(), v -> v));
        fields.put("postedBy", one(posting.postedBy(), v -> v));
        fields.put("experience", one(posting.experience(), PostingJson::experience));
        fields.put("pay", one(posting.pay(), PostingJson::pay));
        fields.put("places", all(posting.places(), place -> place.name()));
        fields.put("remote", one(posting.remote(), v -> v));
        fields.put("eligibleCountries", Json.found(text, posting.eligibleCountries(), List.of(), 1));
        fields.put("statedSkills", all(posting.statedSkills(), v -> v));
        fields.put("hiddenSkills", Json.found(text, posting.hiddenSkills(), List.of(), 1));
        fields.put("skills", skills());
        fields.put("noticeDays", one(posting.noticeDays(), v -> v));
        fields.put("employmentType", one(posting.employmentType(), v -> v));
        fields.put("openings", one(posting.openings(), v -> v));
        fields.put("education", all(posting.education(), v -> v));
        fields.put("languages", all(posting.languages(), v -> v));
        fields.put("body", posting.body());
        fields.put(
                "findings",
                posting.findings().stream()
                        .map(f -> Json.finding(text, f, FINDINGS))
                        .toList());
        return fields;
    }

    private <T> @Nullable Object one(@Nullable Found<T> found, Function<T, Object> value) {
        return found == null
                ? null
                : Json.found(text, value.apply(found.value()), found.evidence(), found.confidence());
    }

    private <T> Object all(List<Found<T>> found, Function<T, Object> value) {
        List<Object> values = found.stream().map(f -> value.apply(f.value())).toList();
        List<Span> evidence = found.stream().flatMap(f -> f.evidence().stream()).toList();
        double confidence = found.stream().mapToDouble(Found::confidence).min().orElse(1);
        return Json.found(text, values, evidence, confidence);
    }

    private static Map<String, Object> experience(Experience experience) {
        Map<String, Object> months = new LinkedHashMap<>();
        months.put("minMonths", experience.minMonths());
        months.put("maxMonths", experience.maxMonths());
        return months;
    }

    private static Map<String, Object> pay(Pay pay) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Pay.@Nullable Stated stated = pay instanceof Pay.Stated figures ? figures : null;
        fields.put("disclosed", stated != null);
        fields.put("currency", stated == null ? null : stated.currency());
        fields.put("min", stated == null ? null : stated.min());
        fields.put("max", stated == null ? null : stated.max());
        fields.put("period", stated == null ? null : stated.period());
        fields.put("text", pay.text());
        return fields;
    }

    private Object skills() {
        List<Map<String, Object>> skills =
                posting.requirements().stream().map(this::requirement).toList();
        double confidence = posting.requirements().stream()
                .mapToDouble(Requirement::confidence)
                .min()
                .orElse(1);
        List<Span> evidence = posting.requirements().stream()
                .flatMap(requirement -> requirement.evidence().stream())
                .toList();
        return Json.found(text, skills, evidence, confidence);
    }

    private Map<String, Object> requirement(Requirement requirement) {
        SkillGraph graph = SkillGraph.bundled();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put(
                "anyOf",
                requirement.anyOf().stream().map(id -> graph.skill(id).name()).toList());
        one.put("need", requirement.need());
        one.put("months", requirement.months());
        one.put("evidence", Json.spans(text, requirement.evidence()));
        one.put("confidence", requirement.confidence());
        return one;
    }
}

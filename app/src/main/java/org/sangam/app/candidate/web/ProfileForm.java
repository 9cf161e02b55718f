package org.sangam.app.candidate.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.util.MultiValueMap;

/**
 * A profile as a person types it.
 *
 * @param positions null when the form does not ask for them; likewise the education
 */
public record ProfileForm(
        String name,
        String headline,
        String place,
        String years,
        String skills,
        String languages,
        @Nullable List<Stay> positions,
        @Nullable List<Stay> education) {

    static ProfileForm of(Profile profile) {
        return new ProfileForm(
                profile.name() == null ? "" : profile.name().value(),
                profile.headline() == null ? "" : profile.headline().value(),
                profile.place() == null ? "" : profile.place().value().name(),
                profile.experienceMonths() == null
                        ? ""
                        : years(profile.experienceMonths().value()),
                profile.skillsApart().stream()
                        .map(use -> SkillGraph.bundled().skill(use.skill()).name())
                        .collect(Collectors.joining(", ")),
                profile.languages().stream().map(found -> found.value()).collect(Collectors.joining(", ")),
                profile.positions().stream().map(Stay::of).toList(),
                profile.education().stream().map(Stay::of).toList());
    }

    static ProfileForm of(MultiValueMap<String, String> form) {
        return new ProfileForm(
                first(form, "name"),
                first(form, "headline"),
                first(form, "place"),
                first(form, "years"),
                first(form, "skills"),
                first(form, "languages"),
                Stay.of(form, "position"),
                Stay.of(form, "education"));
    }

    static String first(MultiValueMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }

    static String years(int months) {
        return months % 12 == 0 ? Integer.toString(months / 12) : Double.toString(Math.round(months / 1.2) / 10.0);
    }
}

package org.sangam.app.candidate.web;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.util.MultiValueMap;

/** A profile as a person types it. The four lists of positions run side by side; a row without title and company is none. */
public record ProfileForm(
        String name,
        String headline,
        String place,
        String years,
        String skills,
        String languages,
        @Nullable List<String> positionTitle,
        @Nullable List<String> positionCompany,
        @Nullable List<String> positionStart,
        @Nullable List<String> positionEnd) {

    static ProfileForm of(Profile profile) {
        return new ProfileForm(
                profile.name() == null ? "" : profile.name().value(),
                profile.headline() == null ? "" : profile.headline().value(),
                profile.place() == null ? "" : profile.place().value().name(),
                profile.experienceMonths() == null
                        ? ""
                        : years(profile.experienceMonths().value()),
                profile.skills().stream()
                        .map(use -> SkillGraph.bundled().skill(use.skill()).name())
                        .collect(Collectors.joining(", ")),
                profile.languages().stream().map(found -> found.value()).collect(Collectors.joining(", ")),
                profile.positions().stream()
                        .map(position -> words(position.title()))
                        .toList(),
                profile.positions().stream()
                        .map(position -> words(position.company()))
                        .toList(),
                profile.positions().stream()
                        .map(position -> month(position.start()))
                        .toList(),
                profile.positions().stream()
                        .map(position -> position.current() ? "" : month(position.end()))
                        .toList());
    }

    static ProfileForm of(MultiValueMap<String, String> form) {
        return new ProfileForm(
                first(form, "name"),
                first(form, "headline"),
                first(form, "place"),
                first(form, "years"),
                first(form, "skills"),
                first(form, "languages"),
                form.get("positionTitle"),
                form.get("positionCompany"),
                form.get("positionStart"),
                form.get("positionEnd"));
    }

    static String first(MultiValueMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }

    int positions() {
        return positionTitle == null ? 0 : positionTitle.size();
    }

    static String years(int months) {
        return months % 12 == 0 ? Integer.toString(months / 12) : Double.toString(Math.round(months / 1.2) / 10.0);
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}

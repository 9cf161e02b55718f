package org.sangam.app.candidate.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.ProfileCorrections;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Words;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillReader;

/** Reads what a person typed over their profile. Only fields that say something else than before become corrections. */
final class TypedProfile {

    private static final int MOST_SKILLS = 200;
    private static final int MOST_YEARS = 60;

    private final ProfileForm typed;
    private final ProfileForm shown;
    private final Profile profile;
    private final ProfileCorrections before;
    private final Words words;
    private final YearMonth now;
    private final List<FieldError> errors = new ArrayList<>();

    private TypedProfile(ProfileForm typed, Profile profile, ProfileCorrections before, Words words, YearMonth now) {
        this.typed = typed;
        this.shown = ProfileForm.of(profile);
        this.profile = profile;
        this.before = before;
        this.words = words;
        this.now = now;
    }

    record Read(ProfileCorrections corrections, List<FieldError> errors) {}

    /** @param profile as shown to the person, corrections included */
    static Read of(ProfileForm typed, Profile profile, ProfileCorrections before, Words words, YearMonth now) {
        return new TypedProfile(typed, profile, before, words, now).read();
    }

    private Read read() {
        ProfileCorrections corrections = new ProfileCorrections(
                changed(typed.name(), shown.name(), before.name(), Function.identity()),
                changed(typed.headline(), shown.headline(), before.headline(), Function.identity()),
                changed(typed.place(), shown.place(), before.place(), this::place),
                changed(typed.years(), shown.years(), before.experienceMonths(), this::months),
                positions(),
                education(),
                changed(typed.skills(), shown.skills(), before.skills(), this::skills),
                changed(typed.languages(), shown.languages(), before.languages(), TypedProfile::split));
        return new Read(corrections, List.copyOf(errors));
    }

    private static <T> @Nullable T changed(
            String now, String then, @Nullable T correction, Function<String, @Nullable T> reader) {
        return now.strip().equals(then.strip()) ? correction : reader.apply(now.strip());
    }

    private @Nullable Place place(String name) {
        Optional<Place> place = PlaceGraph.bundled().named(name);
        if (place.isEmpty()) {
            errors.add(new FieldError("profile-place", words.say("candidate.form.place.wrong", "typed", name)));
            return before.place();
        }
        return place.get();
    }

    private @Nullable Integer months(String years) {
        boolean number = years.matches("\\d{1,2}(\\.\\d)?") && Double.parseDouble(years) <= MOST_YEARS;
        if (!number) {
            errors.add(new FieldError("profile-years", words.say("candidate.form.years.wrong", "typed", years)));
            return before.experienceMonths();
        }
        return (int) Math.round(Double.parseDouble(years) * 12);
    }

    /** A skill that was read keeps what was read of it; a new one is only said. */
    private @Nullable List<Profile.SkillUse> skills(String list) {
        SkillReader reader = new SkillReader(SkillGraph.bundled());
        List<Profile.SkillUse> uses = new ArrayList<>();
        for (String name : split(list)) {
            Optional<Skill> skill = reader.chip(name);
            if (skill.isEmpty()) {
                errors.add(new FieldError("profile-skills", words.say("candidate.form.skill.wrong", "typed", name)));
                return before.skills();
            }
            uses.add(use(skill.get().id()));
        }
        List<Profile.SkillUse> apart = profile.skillsApart();
        profile.skills().stream().filter(use -> !apart.contains(use)).forEach(uses::add);
        return uses;
    }

    private Profile.SkillUse use(String skill) {
        return profile.skills().stream()
                .filter(use -> use.skill().equals(skill))
                .findFirst()
                .orElseGet(() -> new Profile.SkillUse(skill, null, 0, null, List.of(), 1));
    }

    private @Nullable List<Profile.Position> positions() {
        List<Stay> said = typed.positions();
        if (said == null || same(said, shown.positions())) {
            return before.positions();
        }
        return stays("position").read(said).map(this::position).toList();
    }

    private @Nullable List<Profile.Education> education() {
        List<Stay> said = typed.education();
        if (said == null || same(said, shown.education())) {
            return before.education();
        }
        return stays("education").read(said).map(this::education).toList();
    }

    private static boolean same(List<Stay> typed, @Nullable List<Stay> shown) {
        return shown != null && TypedStays.same(typed, shown);
    }

    private TypedStays stays(String kind) {
        return new TypedStays(kind, words, now, errors);
    }

    /** A position that was read keeps its place, its words and its evidence. */
    private Profile.Position position(TypedStays.Dated said) {
        Optional<Profile.Position> read = profile.positions().stream()
                .filter(position -> Objects.equals(said.whatSaid(), position.title())
                        && Objects.equals(said.whereSaid(), position.company()))
                .findFirst();
        return new Profile.Position(
                said.whatSaid(),
                said.whereSaid(),
                read.map(Profile.Position::place).orElse(null),
                said.start(),
                said.end(),
                said.end() == null && said.start() != null,
                said.years(),
                read.map(Profile.Position::words).orElse(null),
                read.map(Profile.Position::evidence).orElse(List.of()));
    }

    private Profile.Education education(TypedStays.Dated said) {
        Optional<Profile.Education> read = profile.education().stream()
                .filter(education -> Objects.equals(said.whatSaid(), education.degree())
                        && Objects.equals(said.whereSaid(), education.school()))
                .findFirst();
        return new Profile.Education(
                said.whereSaid(),
                said.whatSaid(),
                said.start(),
                said.end(),
                said.years(),
                read.map(Profile.Education::evidence).orElse(List.of()));
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",(?![^(]*\\))"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_SKILLS)
                .toList();
    }
}

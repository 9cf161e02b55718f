package org.sangam.app.candidate.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private static final int MOST_POSITIONS = 40;
    private static final int MOST_SKILLS = 200;
    private static final int MOST_YEARS = 60;

    private final ProfileForm typed;
    private final ProfileForm shown;
    private final Profile profile;
    private final ProfileCorrections before;
    private final Words words;
    private final List<FieldError> errors = new ArrayList<>();

    private TypedProfile(ProfileForm typed, Profile profile, ProfileCorrections before, Words words) {
        this.typed = typed;
        this.shown = ProfileForm.of(profile);
        this.profile = profile;
        this.before = before;
        this.words = words;
    }

    record Read(ProfileCorrections corrections, List<FieldError> errors) {}

    /** @param profile as shown to the person, corrections included */
    static Read of(ProfileForm typed, Profile profile, ProfileCorrections before, Words words) {
        return new TypedProfile(typed, profile, before, words).read();
    }

    private Read read() {
        ProfileCorrections corrections = new ProfileCorrections(
                changed(typed.name(), shown.name(), before.name(), Function.identity()),
                changed(typed.headline(), shown.headline(), before.headline(), Function.identity()),
                changed(typed.place(), shown.place(), before.place(), this::place),
                changed(typed.years(), shown.years(), before.experienceMonths(), this::months),
                positions(),
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
        return uses;
    }

    private Profile.SkillUse use(String skill) {
        return profile.skills().stream()
                .filter(use -> use.skill().equals(skill))
                .findFirst()
                .orElseGet(() -> new Profile.SkillUse(skill, null, 0, null, List.of(), 1));
    }

    private @Nullable List<Profile.Position> positions() {
        if (typed.positionTitle() == null || same()) {
            return before.positions();
        }
        List<Profile.Position> positions = new ArrayList<>();
        for (int row = 0; row < Math.min(typed.positions(), MOST_POSITIONS); row++) {
            position(row).ifPresent(positions::add);
        }
        return positions;
    }

    /** The form holds one blank row more than the profile, to add a position. */
    private boolean same() {
        for (int row = 0; row < Math.max(typed.positions(), shown.positions()); row++) {
            boolean equal = at(typed.positionTitle(), row).equals(at(shown.positionTitle(), row))
                    && at(typed.positionCompany(), row).equals(at(shown.positionCompany(), row))
                    && at(typed.positionStart(), row).equals(at(shown.positionStart(), row))
                    && at(typed.positionEnd(), row).equals(at(shown.positionEnd(), row));
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    private Optional<Profile.Position> position(int row) {
        String title = at(typed.positionTitle(), row);
        String company = at(typed.positionCompany(), row);
        if (title.isEmpty() && company.isEmpty()) {
            return Optional.empty();
        }
        YearMonth start = month(row, at(typed.positionStart(), row));
        YearMonth end = month(row, at(typed.positionEnd(), row));
        if (start != null && end != null && end.isBefore(start)) {
            errors.add(new FieldError("position" + row, words.say("candidate.form.dates.order", "title", title)));
        }
        Optional<Profile.Position> read = profile.positions().stream()
                .filter(position -> title.equals(position.title()) && company.equals(position.company()))
                .findFirst();
        return Optional.of(new Profile.Position(
                title.isEmpty() ? null : title,
                company.isEmpty() ? null : company,
                read.map(Profile.Position::place).orElse(null),
                start,
                end,
                end == null && start != null,
                read.map(Profile.Position::words).orElse(null),
                read.map(Profile.Position::evidence).orElse(List.of())));
    }

    private @Nullable YearMonth month(int row, String typedMonth) {
        if (typedMonth.isEmpty()) {
            return null;
        }
        try {
            return YearMonth.parse(typedMonth);
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError("position" + row, words.say("candidate.form.month.wrong", "typed", typedMonth)));
            return null;
        }
    }

    private static String at(@Nullable List<String> list, int row) {
        return list == null || row >= list.size() ? "" : list.get(row).strip();
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",(?![^(]*\\))"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_SKILLS)
                .toList();
    }
}

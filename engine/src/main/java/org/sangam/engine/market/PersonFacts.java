package org.sangam.engine.market;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.role.Level;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * What of a person enters a match. There is no field that a name, photo, age, gender, pronoun, street, postcode or
 * marital status could stand in; the city counts, as a place. The spans are only carried for those who explain.
 *
 * @param held the latest titles, latest first, at most {@link #MOST_HELD}
 * @param shown the skills the document shows, sorted by id, at most {@link #MOST_SHOWN}
 * @param level what the latest title that says one says; null when none does
 * @param experienceMonths null when no dated position says
 * @param place id of the city they live in
 * @param wishes what they want
 */
public record PersonFacts(
        List<Held> held,
        List<Shown> shown,
        @Nullable Level level,
        @Nullable Integer experienceMonths,
        @Nullable String place,
        Wishes wishes,
        Map<Evidence, List<Span>> evidence) {

    /** Older titles say little of what somebody does today. */
    public static final int MOST_HELD = 3;

    /** A list longer than this says little of any one skill in it. */
    public static final int MOST_SHOWN = 250;

    /** @param until the last month in that title; null when undated; see {@link #CURRENT} */
    public record Held(Role role, @Nullable YearMonth until, List<Span> evidence) {}

    /** Stands for "still": a month later than any. */
    public static final YearMonth CURRENT = YearMonth.of(2999, 12);

    /**
     * A skill the document shows.
     *
     * @param months null when no dated position mentions it
     * @param positions how many mention it
     * @param lastUsed null when undated
     */
    public record Shown(
            String skill,
            @Nullable Integer months,
            int positions,
            @Nullable YearMonth lastUsed,
            List<Span> evidence) {}

    public PersonFacts {
        held = held.stream()
                .filter(one -> !one.role().title().isEmpty())
                .limit(MOST_HELD)
                .toList();
        shown = canonical(shown);
        evidence = Map.copyOf(evidence);
    }

    /** @param now the month in which a current position is still held */
    public static PersonFacts of(Profile profile, Preferences wants, YearMonth now) {
        List<Held> held = held(profile);
        return new PersonFacts(
                held,
                profile.skills().stream().map(use -> shown(use, now)).toList(),
                level(held),
                profile.experienceMonths() == null
                        ? null
                        : profile.experienceMonths().value(),
                profile.place() == null ? null : profile.place().value().id(),
                Wishes.of(wants),
                evidence(profile));
    }

    private static List<Held> held(Profile profile) {
        List<Held> all = new ArrayList<>();
        for (Profile.Position position : profile.positions()) {
            if (position.title() != null) {
                all.add(new Held(
                        Titles.bundled().read(position.title()),
                        position.current() ? CURRENT : position.end(),
                        position.evidence()));
            }
        }
        all.sort(Comparator.comparing(
                held -> held.until() == null ? YearMonth.of(1, 1) : held.until(), Comparator.reverseOrder()));
        Found<String> headline = profile.headline();
        if (headline != null) {
            all.addFirst(new Held(Titles.bundled().read(headline.value()), CURRENT, headline.evidence()));
        }
        return all;
    }

    /** A skill used in a current position is in use; the month is kept so that it can grow old when the position ends. */
    private static Shown shown(Profile.SkillUse use, YearMonth now) {
        YearMonth last = use.lastUsed();
        boolean still = last != null && !last.isBefore(now);
        return new Shown(use.skill(), use.months(), use.positions(), still ? CURRENT : last, use.evidence());
    }

    private static @Nullable Level level(List<Held> held) {
        return held.stream()
                .map(one -> one.role().level())
                .filter(level -> level != null)
                .findFirst()
                .orElse(null);
    }

    private static Map<Evidence, List<Span>> evidence(Profile profile) {
        Map<Evidence, List<Span>> spans = new HashMap<>();
        if (profile.experienceMonths() != null) {
            spans.put(Evidence.EXPERIENCE, profile.experienceMonths().evidence());
        }
        if (profile.place() != null) {
            spans.put(Evidence.PLACE, profile.place().evidence());
        }
        return spans;
    }

    private static List<Shown> canonical(List<Shown> all) {
        Map<String, Shown> bySkill = new LinkedHashMap<>();
        all.forEach(one -> bySkill.merge(one.skill(), one, PersonFacts::fuller));
        return bySkill.values().stream()
                .sorted(Comparator.comparing(Shown::skill))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Shown fuller(Shown a, Shown b) {
        List<Span> spans = new ArrayList<>(a.evidence());
        spans.addAll(b.evidence());
        return new Shown(
                a.skill(),
                later(a.months(), b.months()),
                Math.max(a.positions(), b.positions()),
                later(a.lastUsed(), b.lastUsed()),
                spans.stream().sorted().toList());
    }

    private static <T extends Comparable<? super T>> @Nullable T later(@Nullable T a, @Nullable T b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }
}

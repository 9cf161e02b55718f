package org.sangam.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sangam.app.company.Company;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/**
 * Reads what an address chooses. What no job could have is left out; places may be typed.
 *
 * @param unknown what stands for a place and names none we know
 */
public record Choosing(Selection selection, List<String> unknown) {

    private static final int MOST_TYPED = 12;
    private static final Set<String> EVERYWHERE = Set.of("anywhere", "everywhere", "all", "any");

    /** The values of each side by its code, as they stand in an address. */
    public static Choosing of(Map<String, List<String>> values) {
        Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
        List<String> unknown = new ArrayList<>();
        for (Dimension side : Dimension.values()) {
            List<String> typed = values.getOrDefault(side.code(), List.of());
            List<String> known = chosen.computeIfAbsent(side, key -> new ArrayList<>());
            if (side == Dimension.PLACE) {
                typed.stream()
                        .flatMap(text -> Arrays.stream(QueryReader.cut(text).split("[,;|]")))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .limit(MOST_TYPED)
                        .forEach(text -> place(text, chosen, unknown));
            } else {
                typed.stream()
                        .limit(MOST_TYPED)
                        .flatMap(value -> value(side, value.strip()).stream())
                        .forEach(known::add);
            }
        }
        return new Choosing(new Selection(chosen), List.copyOf(unknown));
    }

    private static void place(String typed, Map<Dimension, List<String>> chosen, List<String> unknown) {
        if (Around.known(typed).isPresent()) {
            chosen.computeIfAbsent(Dimension.PLACE, key -> new ArrayList<>()).add(typed);
            return;
        }
        Asked asked = QueryReader.read("in " + typed, Vocabulary.EMPTY);
        boolean found = false;
        for (Clause clause : asked.clauses()) {
            if (clause instanceof Clause.At at) {
                chosen.computeIfAbsent(Dimension.PLACE, key -> new ArrayList<>())
                        .add(Question.city(at.place()));
                found = true;
            } else if (clause instanceof Clause.Near near) {
                chosen.computeIfAbsent(Dimension.PLACE, key -> new ArrayList<>())
                        .add(new Around(near.place(), near.kilometres()).value());
                found = true;
            } else if (clause instanceof Clause.Remotely) {
                chosen.computeIfAbsent(Dimension.REMOTE, key -> new ArrayList<>())
                        .addAll(List.of("okay", "only"));
                found = true;
            }
        }
        Optional<String> whole =
                found ? Optional.empty() : PlaceGraph.bundled().named(typed).map(place -> Question.city(place.id()));
        whole.ifPresent(id -> chosen.computeIfAbsent(Dimension.PLACE, key -> new ArrayList<>())
                .add(id));
        if (!found && whole.isEmpty() && !EVERYWHERE.contains(typed.toLowerCase(Locale.ROOT))) {
            unknown.add(typed);
        }
    }

    private static Optional<String> value(Dimension side, String value) {
        boolean unsaid = value.equals(Selection.UNSAID);
        return switch (side) {
            case SKILL -> skill(value);
            case PLACE -> Optional.empty();
            case REMOTE -> oneOf(value, codes(Remote.values()));
            case YEARS -> unsaid ? Optional.of(value) : Ranges.months(value).map(Ranges::years);
            case PAY ->
                unsaid || value.equals(Selection.OTHER)
                        ? Optional.of(value)
                        : Ranges.thousands(value).map(Ranges::lakh);
            case HIRER -> oneOf(value, Set.of("direct", "agency"));
            case ANSWERS ->
                oneOf(
                        value,
                        Arrays.stream(Answering.Band.values())
                                .map(Answering.Band::code)
                                .collect(Collectors.toSet()));
            case FRESH ->
                oneOf(
                        value,
                        Arrays.stream(Bands.DAYS).mapToObj(Integer::toString).collect(Collectors.toSet()));
            case TYPE -> oneOf(value, codes(Company.Type.values()));
            case SIZE -> oneOf(value, codes(Company.Size.values()));
            case STAGE -> oneOf(value, codes(Company.Stage.values()));
        };
    }

    private static Optional<String> skill(String value) {
        return Numbers.ofSkill(value) >= 0
                ? Optional.of(value)
                : SkillGraph.bundled().named(value).map(Skill::id);
    }

    private static Optional<String> oneOf(String value, Set<String> known) {
        return Optional.of(value).filter(known::contains);
    }

    private static Set<String> codes(Enum<?>[] values) {
        return Stream.concat(Arrays.stream(values).map(RowFilter::code), Stream.of(Selection.UNSAID))
                .collect(Collectors.toSet());
    }
}

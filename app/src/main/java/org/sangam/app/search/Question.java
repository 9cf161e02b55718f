package org.sangam.app.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/**
 * A question as it is answered. What the words say of place, pay, experience, remote work and agencies counts as chosen,
 * beside what was chosen by hand, so that each can be widened on its own.
 *
 * @param asked what was typed
 * @param words the clauses that stay words
 * @param said what the words chose, with the clauses it rests on
 * @param chosen by hand
 */
public record Question(Asked asked, List<Clause> words, Said said, Selection chosen, Sort sort) {

    /** Fit of the words, then newest; newest first; best pay first; nearest first. */
    public enum Sort {
        FIT,
        NEWEST,
        PAY,
        /** The nearest first; only where something around a place is asked. */
        NEAR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What words chose of the sides. */
    public record Said(Selection selection, Map<Dimension, List<Clause>> clauses) {}

    static Question of(Asked asked, Selection chosen, @Nullable Sort sort) {
        List<Clause> words = new ArrayList<>();
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        Map<Dimension, List<Clause>> clauses = new EnumMap<>(Dimension.class);
        for (Clause clause : asked.clauses()) {
            Optional<Choice> choice = choice(clause);
            if (choice.isEmpty()) {
                words.add(clause);
            }
            choice.ifPresent(made -> {
                values.computeIfAbsent(made.dimension(), key -> new ArrayList<>())
                        .addAll(made.values());
                clauses.computeIfAbsent(made.dimension(), key -> new ArrayList<>())
                        .add(clause);
            });
        }
        values.computeIfPresent(Dimension.PLACE, (key, places) -> narrowest(places));
        boolean asksNothing = words.stream().noneMatch(Question::ranks);
        boolean somewhere = near(values.getOrDefault(Dimension.PLACE, List.of())) || near(chosen.of(Dimension.PLACE));
        Sort order = sort != null && (sort != Sort.NEAR || somewhere)
                ? sort
                : asksNothing && values.isEmpty() && chosen.isEmpty() ? Sort.NEWEST : Sort.FIT;
        return new Question(asked, List.copyOf(words), new Said(new Selection(values), clauses), chosen, order);
    }

    private static boolean near(List<String> places) {
        return places.stream().anyMatch(place -> Around.of(place).kilometres() > 0);
    }

    /** Whether something around a place is asked, so that some jobs are nearer than others. */
    public boolean near() {
        return near(selection().of(Dimension.PLACE));
    }

    /** Everything that a job must meet beside the words. */
    public Selection selection() {
        return chosen.and(said.selection());
    }

    /** What was typed, without the words that chose something of a side. */
    public String textWithout(Dimension dimension) {
        StringBuilder text = new StringBuilder(asked.text());
        List<Clause> gone = said.clauses().getOrDefault(dimension, List.of());
        for (int i = gone.size() - 1; i >= 0; i--) {
            text.replace(gone.get(i).start(), gone.get(i).end(), " ");
        }
        return QueryReader.cut(text.toString());
    }

    private record Choice(Dimension dimension, List<String> values) {}

    private static Optional<Choice> choice(Clause clause) {
        return switch (clause) {
            case Clause.At at -> chose(Dimension.PLACE, city(at.place()));
            case Clause.Years years -> chose(Dimension.YEARS, Ranges.years(years.months()), Selection.UNSAID);
            case Clause.Paying pay ->
                chose(Dimension.PAY, Ranges.lakh(pay.thousands()), Selection.UNSAID, Selection.OTHER);
            case Clause.Near near -> chose(Dimension.PLACE, new Around(near.place(), near.kilometres()).value());
            case Clause.Since since -> chose(Dimension.FRESH, Integer.toString(since.days()));
            case Clause.Remotely remotely ->
                remotely.only() ? chose(Dimension.REMOTE, "only") : chose(Dimension.REMOTE, "okay", "only");
            case Clause.OfType type -> Optional.of(new Choice(Dimension.TYPE, List.copyOf(type.types())));
            case Clause.Not not when not.clause() instanceof Clause.ByAgency -> chose(Dimension.HIRER, "direct");
            case Clause.Any any -> places(any);
            case Clause.Not not -> Optional.empty();
            case Clause.All all -> Optional.empty();
            case Clause.Term term -> Optional.empty();
            case Clause.Exact exact -> Optional.empty();
            case Clause.ByAgency agency -> Optional.empty();
            case Clause.Kind kind -> Optional.empty();
        };
    }

    private static Optional<Choice> chose(Dimension dimension, String... values) {
        return Optional.of(new Choice(dimension, List.of(values)));
    }

    private static Optional<Choice> places(Clause.Any any) {
        boolean all = any.clauses().stream().allMatch(clause -> clause instanceof Clause.At);
        return all
                ? Optional.of(new Choice(
                        Dimension.PLACE,
                        any.clauses().stream()
                                .map(clause -> city(((Clause.At) clause).place()))
                                .toList()))
                : Optional.empty();
    }

    /** Jobs name cities, so a locality means its city. */
    static String city(String id) {
        PlaceGraph graph = PlaceGraph.bundled();
        Place place = graph.place(id);
        return place.kind() == Place.Kind.LOCALITY && place.within() != null ? place.within() : id;
    }

    /** Of "Pune, Maharashtra" the city alone. */
    private static List<String> narrowest(List<String> places) {
        return places.stream()
                .filter(wide -> places.stream().noneMatch(narrow -> lies(narrow, wide)))
                .toList();
    }

    private static boolean lies(String narrow, String wide) {
        boolean plain = Around.of(narrow).kilometres() == 0 && Around.of(wide).kilometres() == 0;
        return plain && !narrow.equals(wide) && PlaceGraph.bundled().within(narrow, wide);
    }

    /** Whether some jobs meet the clause better than others. */
    private static boolean ranks(Clause clause) {
        return !(clause instanceof Clause.Not);
    }
}

package org.sangam.app.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sangam.app.search.Around;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Found;
import org.sangam.app.search.Question;
import org.sangam.app.search.Selection;
import org.sangam.app.web.Words;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/** Makes the facets of a search: for each value what it would give, and the address that chooses or gives it up. */
final class Facets {

    private static final List<Dimension> ORDER = List.of(
            Dimension.PLACE,
            Dimension.SKILL,
            Dimension.PAY,
            Dimension.YEARS,
            Dimension.REMOTE,
            Dimension.HIRER,
            Dimension.ANSWERS,
            Dimension.FRESH,
            Dimension.TYPE,
            Dimension.SIZE,
            Dimension.STAGE);
    private static final Set<Dimension> OPEN =
            Set.of(Dimension.PLACE, Dimension.SKILL, Dimension.PAY, Dimension.YEARS, Dimension.REMOTE, Dimension.HIRER);
    private static final int MOST_SKILLS = 8;
    private static final int MORE_SKILLS = 24;

    private final Words words;
    private final Question question;
    private final Found found;
    private final Address address;

    /** Chosen by hand and by words. */
    private final Selection both;

    private Facets(Words words, Question question, Found found, Address address) {
        this.words = words;
        this.question = question;
        this.found = found;
        this.address = address;
        this.both = question.selection();
    }

    static List<Facet> of(Words words, Question question, Found found, Address address) {
        Facets facets = new Facets(words, question, found, address);
        List<Facet> all = new ArrayList<>(ORDER.stream()
                .filter(found.facets()::containsKey)
                .map(facets::facet)
                .filter(facet -> !facet.first().isEmpty())
                .toList());
        facets.distance().ifPresent(distance -> all.add(Math.min(1, all.size()), distance));
        return all;
    }

    /** How far around the one city or locality that is chosen. What each step finds is not counted ahead. */
    private Optional<Facet> distance() {
        List<String> places = both.of(Dimension.PLACE);
        if (places.size() != 1) {
            return Optional.empty();
        }
        Around around = Around.of(places.getFirst());
        Place.Kind kind = PlaceGraph.bundled().place(around.place()).kind();
        if (kind != Place.Kind.CITY && kind != Place.Kind.LOCALITY) {
            return Optional.empty();
        }
        List<Facet.Value> steps = Stream.concat(Stream.of(0, around.kilometres()), Around.STEPS.stream())
                .distinct()
                .sorted()
                .map(step -> step(around, step))
                .toList();
        return Optional.of(new Facet(
                "around", words.say("search.side.around"), steps, List.of(), around.kilometres() > 0 ? 1 : 0, true));
    }

    private Facet.Value step(Around around, int kilometres) {
        String name = PlaceGraph.bundled().place(around.place()).name();
        String label = kilometres == 0
                ? words.say("search.around.none", "place", name)
                : words.say("search.around.step", "km", words.number(kilometres));
        String path = address.asking(question.textWithout(Dimension.PLACE))
                .choosing(question.chosen()
                        .with(Dimension.PLACE, List.of(new Around(around.place(), kilometres).value())))
                .path();
        return new Facet.Value(label, -1, path, around.kilometres() == kilometres, false);
    }

    private Facet facet(Dimension side) {
        List<String> chosen = both.of(side);
        String text = question.textWithout(side);
        Map<String, Integer> counts = new LinkedHashMap<>(found.facets().getOrDefault(side, Map.of()));
        chosen.stream()
                .filter(value -> side != Dimension.PLACE || Around.of(value).kilometres() == 0)
                .forEach(value -> counts.putIfAbsent(value, 0));
        List<Facet.Value> all = switch (side) {
            case PLACE ->
                PlaceTree.of(counts, chosen).stream()
                        .map(node -> value(side, text, node.id(), node.count(), node.inner()))
                        .toList();
            case SKILL -> byCount(side, text, counts, chosen);
            case YEARS, PAY, HIRER, ANSWERS, FRESH, REMOTE, TYPE, SIZE, STAGE -> inOrder(side, text, counts, chosen);
        };
        int first = side == Dimension.SKILL
                ? Math.max(MOST_SKILLS, chosen.size())
                : side == Dimension.PLACE ? PlaceTree.FIRST + chosen.size() : all.size();
        int cut = Math.min(first, all.size());
        return new Facet(
                side.code(),
                words.say("search.side." + address.kind() + "." + side.code()),
                all.subList(0, cut),
                all.subList(cut, all.size()),
                chosen.size(),
                OPEN.contains(side) || !chosen.isEmpty());
    }

    /** What is chosen of a side, by hand or by words. */
    static List<String> chosen(Question question, Dimension side) {
        return question.chosen().and(question.said().selection()).of(side);
    }

    private List<Facet.Value> byCount(Dimension side, String text, Map<String, Integer> counts, List<String> chosen) {
        List<String> ids = new ArrayList<>(chosen);
        counts.entrySet().stream()
                .filter(entry -> !chosen.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MORE_SKILLS)
                .forEach(entry -> ids.add(entry.getKey()));
        return ids.stream()
                .map(id -> value(side, text, id, counts.getOrDefault(id, 0), false))
                .toList();
    }

    /** In the order of the side; a range that words named stands first. */
    private List<Facet.Value> inOrder(Dimension side, String text, Map<String, Integer> counts, List<String> chosen) {
        Set<String> known = found.facets().getOrDefault(side, Map.of()).keySet();
        List<String> values = new ArrayList<>(
                chosen.stream().filter(value -> !known.contains(value)).toList());
        values.addAll(known);
        return values.stream()
                .map(value -> value(side, text, value, countOf(value, counts, known), false))
                .toList();
    }

    /** A range of the reader's own has no count of its own: what it finds is the list itself. */
    private static long countOf(String value, Map<String, Integer> counts, Set<String> known) {
        return known.contains(value) ? counts.getOrDefault(value, 0) : -1;
    }

    /** @param text of the search without what it says of the side */
    private Facet.Value value(Dimension side, String text, String value, long count, boolean inner) {
        List<String> chosen = both.of(side);
        return new Facet.Value(
                SideWords.of(words, side, value),
                bound(side) ? -1 : count,
                toggled(chosen, text, question, address, side, value),
                chosen.contains(value),
                inner);
    }

    /** Companies' places and skills are those of all their jobs, of which one must meet all that is asked: no count says how many. */
    private boolean bound(Dimension side) {
        boolean ofJobs = side == Dimension.PLACE || side == Dimension.SKILL;
        Dimension other = side == Dimension.PLACE ? Dimension.SKILL : Dimension.PLACE;
        return address.kind().equals("companies")
                && ofJobs
                && (!question.words().isEmpty() || both.has(other));
    }

    /** The address with one value more or less; what words said of the side becomes a choice, without the words. */
    static String toggled(Question question, Address address, Dimension side, String value) {
        return toggled(chosen(question, side), question.textWithout(side), question, address, side, value);
    }

    private static String toggled(
            List<String> had, String text, Question question, Address address, Dimension side, String value) {
        Set<String> values = new LinkedHashSet<>(side == Dimension.FRESH ? List.of() : had);
        values.remove(value);
        if (!had.contains(value)) {
            values.add(value);
        }
        return address.asking(text)
                .choosing(question.chosen().with(side, values))
                .path();
    }
}

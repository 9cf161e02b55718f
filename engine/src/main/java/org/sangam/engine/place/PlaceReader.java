package org.sangam.engine.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Finds places in text. "Bengaluru (Bangalore)" is one place, "Mumbai (Andheri East)" and "Andheri East, Mumbai" are Mumbai,
 * "Noida, Uttar Pradesh, India" is Noida, and "NCR (Delhi | Gurgaon | Noida)" is the region. Of two places with one name, the
 * one that another name nearby contains is meant: "Salem, Oregon".
 */
public final class PlaceReader {

    private static final double SURE = .97;
    private static final double LIKELY = .75;

    private final PlaceGraph graph;

    private record Mention(List<Place> candidates, Place place, Span span, boolean ordinaryWord) {

        Mention as(Place other) {
            return new Mention(candidates, other, span, ordinaryWord);
        }

        boolean is(Place.Kind kind) {
            return place.kind() == kind;
        }
    }

    public PlaceReader(PlaceGraph graph) {
        this.graph = graph;
    }

    /** The places of a span where places are expected, such as a line "Location: …", in reading order, each once. */
    public List<Found<Place>> read(CleanText text, Span span) {
        return found(resolve(mentions(text.value(), span)), text.value());
    }

    /**
     * The places that running words speak of: written with a capital letter, and not as often an ordinary word or a
     * person's name. A locality counts only beside its city.
     */
    public List<Found<Place>> readProse(CleanText text, Span span) {
        List<Mention> mentions = resolve(mentions(text.value(), span)).stream()
                .filter(m -> !m.ordinaryWord()
                        && Character.isUpperCase(text.value().charAt(m.span().start())))
                .toList();
        List<Mention> kept = mentions.stream()
                .filter(m -> !m.is(Place.Kind.LOCALITY) || hasItsCity(m, mentions))
                .toList();
        return found(kept, text.value());
    }

    /** Every stretch of a span that names a place, also those that {@link #read} folds into another. */
    public List<Span> names(CleanText text, Span span) {
        return mentions(text.value(), span).stream().map(Mention::span).toList();
    }

    List<Place> placesIn(String name) {
        CleanText text = CleanText.of(name);
        return read(text, text.whole()).stream().map(Found::value).toList();
    }

    private List<Mention> mentions(String text, Span span) {
        List<PlaceNames.Word> words = PlaceNames.words(text, span.start(), span.end());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int taken = 0;
            for (int n = Math.min(graph.longestName(), words.size() - i); n > 0 && taken == 0; n--) {
                Mention mention = mention(text, words, i, n);
                if (mention != null) {
                    mentions.add(mention);
                    taken = n;
                }
            }
            i += Math.max(1, taken);
        }
        return mentions;
    }

    private @Nullable Mention mention(String text, List<PlaceNames.Word> words, int from, int count) {
        StringBuilder key = new StringBuilder(words.get(from).key());
        for (int i = from + 1; i < from + count; i++) {
            if (words.get(i).gap().equals(PlaceNames.BREAK)) {
                return null;
            }
            key.append(words.get(i).gap()).append(words.get(i).key());
        }
        int end = words.get(from + count - 1).end();
        if (key.indexOf(",") >= 0 && text.startsWith(" (", end)) {
            return null; // "Delhi, NCR (Delhi | Noida)" is a list, and its second place has a bracket of its own
        }
        List<Place> places = graph.allNamed(key.toString());
        Span span = new Span(words.get(from).start(), end);
        return places.isEmpty()
                ? null
                : new Mention(places, places.getFirst(), span, graph.isOrdinaryWord(key.toString()));
    }

    private List<Mention> resolve(List<Mention> mentions) {
        return mentions.stream()
                .map(m -> m.as(meant(m, mentions)))
                .filter(m -> !isStateCode(m) || mentions.stream().anyMatch(city -> follows(m, city)))
                .toList();
    }

    /** Two letters such as CA or TX, which mean a state only right after a city of it. */
    private static boolean isStateCode(Mention mention) {
        return mention.is(Place.Kind.STATE) && mention.span().length() == 2;
    }

    private boolean follows(Mention code, Mention city) {
        int gap = code.span().start() - city.span().end();
        return gap > 0 && gap < 4 && city.candidates().stream().anyMatch(place -> liesIn(place, code.place()));
    }

    private Place meant(Mention mention, List<Mention> all) {
        if (mention.candidates().size() == 1) {
            return mention.place();
        }
        Optional<Place> backed = mention.candidates().stream()
                .filter(place -> all.stream()
                        .anyMatch(other -> !other.equals(mention)
                                && near(mention, other)
                                && other.candidates().stream().anyMatch(wider -> liesIn(place, wider))))
                .findFirst();
        return backed.orElse(mention.place());
    }

    private static boolean near(Mention a, Mention b) {
        int gap = Math.max(a.span().start(), b.span().start())
                - Math.min(a.span().end(), b.span().end());
        return gap <= 40;
    }

    private boolean liesIn(Place inner, Place outer) {
        return !inner.id().equals(outer.id()) && graph.within(inner.id(), outer.id());
    }

    private boolean hasItsCity(Mention locality, List<Mention> all) {
        return all.stream().anyMatch(other -> liesIn(locality.place(), other.place()));
    }

    private List<Found<Place>> found(List<Mention> mentions, String text) {
        Map<String, Found<Place>> found = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Place place = shown(mention, mentions, text);
            if (place != null) {
                double confidence = mention.ordinaryWord() ? LIKELY : SURE;
                Found<Place> one = Found.at(place, mention.span(), confidence);
                found.merge(place.id(), one, PlaceReader::both);
            }
        }
        return List.copyOf(found.values());
    }

    /** The place a mention stands for beside the others: a locality gives way to its city, a state to a city in it. */
    private @Nullable Place shown(Mention mention, List<Mention> all, String text) {
        for (Mention other : all) {
            boolean inside = liesIn(mention.place(), other.place());
            if (inside && mention.is(Place.Kind.LOCALITY) && other.is(Place.Kind.CITY)) {
                return other.place();
            }
            if (inside && other.is(Place.Kind.REGION) && bracketed(other, mention, text)) {
                return other.place();
            }
            boolean around = liesIn(other.place(), mention.place());
            if (around
                    && !mention.is(Place.Kind.CITY)
                    && !(mention.is(Place.Kind.REGION) && bracketed(mention, other, text))) {
                return null;
            }
        }
        return mention.place();
    }

    /** Whether the second stands in a bracket that opens right after the first: "NCR (Delhi | Noida)". */
    private static boolean bracketed(Mention first, Mention second, String text) {
        int from = first.span().end();
        int to = second.span().start();
        if (from > to || to - from > 120) {
            return false;
        }
        String between = text.substring(from, to);
        return between.stripLeading().startsWith("(") && between.indexOf(')') < 0;
    }

    private static Found<Place> both(Found<Place> a, Found<Place> b) {
        List<Span> evidence = new ArrayList<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Found<>(a.value(), evidence, Math.max(a.confidence(), b.confidence()));
    }
}

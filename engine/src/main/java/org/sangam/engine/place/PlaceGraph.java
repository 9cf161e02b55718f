package org.sangam.engine.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every place there is, by id and by name, and how places lie: what is within what, and how far apart they are. It is
 * immutable and may be shared. A name that several places bear means a city before a region, state, country or locality,
 * and among equals the one that stands first in the data: India's, then the larger.
 */
public final class PlaceGraph {

    /** The mean radius of the earth in kilometres. */
    private static final double EARTH = 6371.0088;

    private static final List<Place.Kind> PREFERENCE =
            List.of(Place.Kind.CITY, Place.Kind.REGION, Place.Kind.STATE, Place.Kind.COUNTRY, Place.Kind.LOCALITY);

    private final Map<String, Place> byId = new LinkedHashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<String>> namesOf = new HashMap<>();
    private final Map<String, List<String>> regionsOf = new HashMap<>();
    private final Map<String, Set<String>> around = new HashMap<>();
    private final Set<String> words;
    private int longestName;

    PlaceGraph(List<PlaceFile.Line> lines, Set<String> ordinaryWords) {
        words = Set.copyOf(ordinaryWords);
        lines.forEach(this::add);
        byName.values().forEach(places -> places.sort(Comparator.comparingInt(p -> PREFERENCE.indexOf(p.kind()))));
        byId.keySet().forEach(id -> around.put(id, everythingAround(id)));
    }

    /** The graph that comes with the engine, read once. */
    public static PlaceGraph bundled() {
        return Bundled.GRAPH;
    }

    public Collection<Place> places() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** @throws IllegalArgumentException when no place has the id */
    public Place place(String id) {
        Place place = byId.get(id);
        if (place == null) {
            throw new IllegalArgumentException("No place has the id " + id + "\nIds look like in/bengaluru");
        }
        return place;
    }

    /** The place a name means, whichever of its names that is: "Bangalore", "Bengaluru (Bangalore)", "Gurgaon, India". */
    public Optional<Place> named(String name) {
        List<Place> exact = allNamed(PlaceNames.key(name));
        if (!exact.isEmpty()) {
            return Optional.of(exact.getFirst());
        }
        List<Place> read = new PlaceReader(this).placesIn(name);
        return read.size() == 1 ? Optional.of(read.getFirst()) : Optional.empty();
    }

    /** Every place that goes by exactly this name, in whichever spelling of case and accents; the likeliest first. */
    public List<Place> bearing(String name) {
        return Collections.unmodifiableList(allNamed(PlaceNames.key(name)));
    }

    /** Whether a name is as often an ordinary word or a person's name as a place: "Reading", "Anand". */
    public boolean ordinaryWord(String name) {
        return isOrdinaryWord(PlaceNames.key(name));
    }

    /** All names of a place, the one shown first. */
    public List<String> names(String id) {
        return Collections.unmodifiableList(namesOf.getOrDefault(place(id).id(), List.of()));
    }

    /** Whether the inner place lies in the outer one, or is it. Regions count: Noida lies within Delhi NCR. */
    public boolean within(String inner, String outer) {
        place(outer);
        return around.getOrDefault(place(inner).id(), Set.of()).contains(outer);
    }

    /** Between the middles of two places, along the great circle; 0 when one lies within the other. */
    public double kilometres(String a, String b) {
        return within(a, b) || within(b, a) ? 0 : greatCircle(place(a), place(b));
    }

    /** The country a place lies in; empty only for a region that spans countries. */
    public Optional<Place> country(String id) {
        return around.getOrDefault(place(id).id(), Set.of()).stream()
                .map(this::place)
                .filter(p -> p.kind() == Place.Kind.COUNTRY)
                .findFirst();
    }

    /** Places that bear a name, the likeliest first. */
    List<Place> allNamed(String key) {
        return byName.getOrDefault(key, List.of());
    }

    boolean isOrdinaryWord(String key) {
        return words.contains(key);
    }

    /** In words; bounds the search for names in text. */
    int longestName() {
        return longestName;
    }

    private void add(PlaceFile.Line line) {
        Place place = line.place();
        if (byId.put(place.id(), place) != null) {
            throw new IllegalArgumentException("Two places have the id " + place.id());
        }
        namesOf.put(place.id(), line.names());
        for (String name : line.names()) {
            String key = PlaceNames.key(name);
            List<Place> same = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!same.contains(place)) {
                same.add(place);
            }
            longestName = Math.max(longestName, key.split("[ /,]").length);
        }
        line.gathers()
                .forEach(member -> regionsOf
                        .computeIfAbsent(member, k -> new ArrayList<>(1))
                        .add(place.id()));
    }

    private Set<String> everythingAround(String id) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (found.add(next)) {
                @Nullable String within = place(next).within();
                if (within != null) {
                    open.add(within);
                }
                open.addAll(regionsOf.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** The haversine formula. */
    private static double greatCircle(Place a, Place b) {
        double north = Math.toRadians(b.latitude() - a.latitude()) / 2;
        double east = Math.toRadians(b.longitude() - a.longitude()) / 2;
        double h = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static final class Bundled {
        static final PlaceGraph GRAPH = PlaceFile.bundled();
    }
}

package org.sangam.app.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/** The places of a search as a tree of two levels: regions and states with most jobs, and in each its cities. */
final class PlaceTree {

    /** How many lines show at once. */
    static final int FIRST = 9;

    private static final int MOST = 40;
    private static final int CITIES = 3;
    private static final List<String> METROPOLITAN = metropolitan();

    /** At most one entry for each place. */
    private static final Map<String, String> PARENTS = new ConcurrentHashMap<>();

    /** A line of the tree; −1 is the count of what is around a place, which finds the list itself. */
    record Node(String id, int count, boolean inner) {}

    private PlaceTree() {}

    static List<Node> of(Map<String, Integer> counts, List<String> chosen) {
        Map<String, List<String>> cities = new HashMap<>();
        counts.keySet().stream()
                .filter(id -> graph().place(id).kind() == Place.Kind.CITY)
                .forEach(id -> cities.computeIfAbsent(parent(id), key -> new ArrayList<>())
                        .add(id));
        Set<String> lines = new LinkedHashSet<>();
        List<Node> nodes = new ArrayList<>();
        chosen.forEach(id -> add(nodes, lines, id, counts, false));
        cities.keySet().stream()
                .sorted(Comparator.<String>comparingInt(id -> -counts.getOrDefault(id, 0))
                        .thenComparing(id -> id))
                .forEach(parent -> branch(parent, cities.getOrDefault(parent, List.of()), counts, nodes, lines));
        counts.keySet().stream()
                .filter(id -> graph().place(id).kind() == Place.Kind.COUNTRY)
                .sorted(Comparator.<String>comparingInt(id -> -counts.getOrDefault(id, 0))
                        .thenComparing(id -> id))
                .forEach(id -> add(nodes, lines, id, counts, false));
        return nodes.subList(0, Math.min(MOST, nodes.size()));
    }

    /** A region or state with its cities; a city alone where it is all there is. */
    private static void branch(
            String parent, List<String> cities, Map<String, Integer> counts, List<Node> nodes, Set<String> lines) {
        List<String> first = cities.stream()
                .sorted(Comparator.<String>comparingInt(id -> -counts.getOrDefault(id, 0))
                        .thenComparing(id -> id))
                .limit(CITIES)
                .toList();
        boolean one =
                first.size() == 1 && counts.getOrDefault(first.getFirst(), 0).equals(counts.get(parent));
        if (!one && counts.getOrDefault(parent, 0) > 0) {
            add(nodes, lines, parent, counts, false);
        }
        first.forEach(city -> add(nodes, lines, city, counts, !one));
    }

    private static void add(
            List<Node> nodes, Set<String> lines, String id, Map<String, Integer> counts, boolean inner) {
        if (lines.add(id)) {
            nodes.add(new Node(id, counts.getOrDefault(id, -1), inner));
        }
    }

    /** A region that gathers cities before the state, so that Noida stands once. */
    private static String parent(String city) {
        return PARENTS.computeIfAbsent(city, PlaceTree::findParent);
    }

    private static String findParent(String city) {
        for (String region : METROPOLITAN) {
            if (graph().within(city, region)) {
                return region;
            }
        }
        String within = graph().place(city).within();
        return within == null ? city : within;
    }

    /** Regions of cities; "South India" gathers states and helps nobody. */
    private static List<String> metropolitan() {
        return graph().places().stream()
                .filter(place -> place.kind() == Place.Kind.REGION)
                .map(Place::id)
                .filter(region -> graph().places().stream()
                        .noneMatch(place -> (place.kind() == Place.Kind.STATE || place.kind() == Place.Kind.COUNTRY)
                                && graph().within(place.id(), region)))
                .toList();
    }

    private static PlaceGraph graph() {
        return PlaceGraph.bundled();
    }
}

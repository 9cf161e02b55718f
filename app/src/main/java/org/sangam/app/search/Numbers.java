package org.sangam.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/** Small numbers for skills and places, the same as long as the process runs, so that counting is adding in an array. */
final class Numbers {

    private static final List<String> SKILLS =
            SkillGraph.bundled().all().stream().map(Skill::id).toList();
    private static final List<String> PLACES =
            PlaceGraph.bundled().places().stream().map(Place::id).toList();
    private static final Map<String, Integer> SKILL_NUMBERS = numbered(SKILLS);
    private static final Map<String, Integer> PLACE_NUMBERS = numbered(PLACES);

    /** At most one entry for each place. */
    private static final Map<String, List<Integer>> AROUND = new ConcurrentHashMap<>();

    private static final Map<String, List<Integer>> CITIES = new ConcurrentHashMap<>();

    private Numbers() {}

    static int skills() {
        return SKILLS.size();
    }

    static int places() {
        return PLACES.size();
    }

    static String skill(int number) {
        return SKILLS.get(number);
    }

    static String place(int number) {
        return PLACES.get(number);
    }

    /** −1 for a skill that is no longer in the graph. */
    static int ofSkill(String id) {
        return SKILL_NUMBERS.getOrDefault(id, -1);
    }

    /** −1 likewise. */
    static int ofPlace(String id) {
        return PLACE_NUMBERS.getOrDefault(id, -1);
    }

    /** The place and everything it lies in. */
    static List<Integer> around(String id) {
        return PLACE_NUMBERS.containsKey(id) ? AROUND.computeIfAbsent(id, Numbers::findAround) : List.of();
    }

    /** The cities that lie in a region or state. */
    static List<Integer> citiesOf(String id) {
        return PLACE_NUMBERS.containsKey(id) ? CITIES.computeIfAbsent(id, Numbers::findCities) : List.of();
    }

    /** The cities and localities whose middles lie so near to a place's, the place itself and its own city among them. */
    static Map<Integer, Double> near(String id, int kilometres) {
        PlaceGraph graph = PlaceGraph.bundled();
        Map<Integer, Double> near = new HashMap<>();
        for (int number = 0; number < PLACES.size(); number++) {
            Place place = graph.place(PLACES.get(number));
            if (place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.LOCALITY) {
                double away = graph.kilometres(place.id(), id);
                if (away <= kilometres) {
                    near.put(number, away);
                }
            }
        }
        return near;
    }

    private static List<Integer> findAround(String id) {
        PlaceGraph graph = PlaceGraph.bundled();
        List<Integer> around = new ArrayList<>();
        for (int number = 0; number < PLACES.size(); number++) {
            if (graph.within(id, PLACES.get(number))) {
                around.add(number);
            }
        }
        return List.copyOf(around);
    }

    private static List<Integer> findCities(String id) {
        PlaceGraph graph = PlaceGraph.bundled();
        List<Integer> cities = new ArrayList<>();
        for (int number = 0; number < PLACES.size(); number++) {
            Place place = graph.place(PLACES.get(number));
            if (place.kind() == Place.Kind.CITY && graph.within(place.id(), id)) {
                cities.add(number);
            }
        }
        return List.copyOf(cities);
    }

    private static Map<String, Integer> numbered(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return Map.copyOf(numbers);
    }
}

package org.sangam.app.search;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/** How far jobs are from the places a search is about: between the middles of places, straight over the ground. */
public final class Away {

    /** Farther than anything is from anything. */
    private static final int NOWHERE = 100_000;

    private final int[] tenths = new int[Numbers.places()];

    private Away(List<String> values) {
        Arrays.fill(tenths, 10 * NOWHERE);
        for (String value : values) {
            Around around = Around.of(value);
            if (Numbers.ofPlace(around.place()) >= 0) {
                Numbers.near(around.place(), Around.FARTHEST)
                        .forEach((place, kilometres) ->
                                tenths[place] = Math.min(tenths[place], (int) Math.round(kilometres * 10)));
            }
        }
    }

    static Away of(List<String> values) {
        return new Away(values);
    }

    /** More for what is nearer. */
    long points(Columns columns, int doc) {
        int least = 10 * NOWHERE;
        for (int i = columns.placesFrom[doc]; i < columns.placesFrom[doc + 1]; i++) {
            least = Math.min(least, tenths[columns.places[i]]);
        }
        return -least;
    }

    /** Kilometres from the nearest of the places a search is about to the nearest that a job names; empty when none is known. */
    public static OptionalDouble between(List<String> values, List<String> named) {
        PlaceGraph graph = PlaceGraph.bundled();
        List<String> places = named.stream()
                .flatMap(name -> graph.named(name).stream())
                .map(Place::id)
                .toList();
        return values.stream()
                .flatMap(value -> Around.known(value).stream())
                .flatMap(around -> Stream.of(around.place()))
                .flatMapToDouble(centre -> places.stream().mapToDouble(place -> graph.kilometres(centre, place)))
                .min();
    }
}

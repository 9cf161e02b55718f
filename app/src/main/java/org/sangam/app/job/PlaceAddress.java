package org.sangam.app.job;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/**
 * A place in the parts that address forms of other sites have.
 *
 * @param locality a part of the city
 * @param state the state, or the region that gathers cities across states
 * @param country ISO 3166, such as {@code IN}
 */
public record PlaceAddress(
        @Nullable String locality,
        @Nullable String city,
        @Nullable String state,
        String country) {

    public static PlaceAddress of(Place place) {
        String locality = null;
        String city = null;
        String state = null;
        for (Place part = place; part != null; part = around(part)) {
            switch (part.kind()) {
                case LOCALITY -> locality = part.name();
                case CITY -> city = part.name();
                case REGION, STATE -> state = state == null ? part.name() : state;
                case COUNTRY -> {
                    // Said by its code.
                }
            }
        }
        return new PlaceAddress(locality, city, state, country(place));
    }

    /** In one line, from small to large. */
    public String line() {
        return Stream.of(locality, city, state, country)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Place around(Place place) {
        return place.within() == null ? null : PlaceGraph.bundled().place(place.within());
    }

    static String country(Place place) {
        return PlaceGraph.bundled()
                .country(place.id())
                .map(Place::id)
                .orElse(place.id())
                .toUpperCase(Locale.ROOT);
    }
}

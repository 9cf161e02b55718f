package org.sangam.engine.place;

import org.jspecify.annotations.Nullable;

/**
 * A node of the place graph.
 *
 * @param id stable and readable, such as {@code in/bengaluru}; what is stored
 * @param name as shown to people, such as {@code Bengaluru}
 * @param within id of the next larger place; null for a country
 * @param latitude degrees north of the place's middle
 * @param longitude degrees east of the place's middle
 */
public record Place(
        String id, String name, Kind kind, @Nullable String within, double latitude, double longitude) {

    /** From small to large; a region, such as Delhi NCR, gathers cities across state lines. */
    public enum Kind {
        LOCALITY,
        CITY,
        REGION,
        STATE,
        COUNTRY
    }
}

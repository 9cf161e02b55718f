package org.sangam.engine.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.text.Found;

/**
 * What a line says of where the work is.
 *
 * @param remote null when it does not speak of working from elsewhere
 * @param countries ISO 3166 codes a remote worker may sit in
 */
record Where(List<Found<Place>> places, @Nullable Found<Remote> remote, List<String> countries) {

    static final Where NOWHERE = new Where(List.of(), null, List.of());

    boolean isEmpty() {
        return places.isEmpty() && remote == null;
    }
}

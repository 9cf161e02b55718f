package org.sangam.app.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's permission for an agency to recruit for it. It holds once somebody of the client confirmed it, until either
 * side ends it.
 *
 * @param confirmed null while the client has not answered
 */
public record Mandate(
        UUID id,
        Party agency,
        Party client,
        Instant asked,
        @Nullable Instant confirmed) {

    /** One side of a mandate. */
    public record Party(UUID id, String slug, String name) {}

    public boolean holds() {
        return confirmed != null;
    }
}

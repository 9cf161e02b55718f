package org.sangam.app.hiring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team's yes to a person, about one job. */
public record Invitation(
        UUID id,
        UUID job,
        UUID company,
        UUID candidate,
        Instant at,
        @Nullable Instant answeredAt,
        Interest.@Nullable Answer answer) {

    public boolean waiting() {
        return answer == null;
    }
}

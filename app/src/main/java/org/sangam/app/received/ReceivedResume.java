package org.sangam.app.received;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile;

/**
 * A résumé somebody sent to a team.
 *
 * @param profile what was read from it; null when it could not be used
 * @param problem code of why it could not be used; null when it could
 */
public record ReceivedResume(
        UUID id,
        UUID job,
        String fileName,
        @Nullable Profile profile,
        @Nullable String problem) {}

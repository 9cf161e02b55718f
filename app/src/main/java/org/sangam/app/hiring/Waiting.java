package org.sangam.app.hiring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a team at one of its open jobs.
 *
 * @param people who said yes and have no answer yet
 * @param due when the first of them was promised one; null when nobody waits
 */
public record Waiting(
        UUID job, String title, long people, @Nullable Instant due) {}

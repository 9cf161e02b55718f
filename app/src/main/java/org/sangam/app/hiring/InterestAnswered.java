package org.sangam.app.hiring;

import java.util.UUID;

/** A team answered somebody's interest. */
public record InterestAnswered(UUID job, UUID candidate) {}

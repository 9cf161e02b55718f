package org.sangam.app.hiring;

import java.util.UUID;

/** A person said yes to a job. */
public record InterestShown(UUID job, UUID candidate) {}

package org.sangam.app.job;

import java.util.UUID;

/** An open job says something else than before. */
public record JobChanged(UUID job) {}

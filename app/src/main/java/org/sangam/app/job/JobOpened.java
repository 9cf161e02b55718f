package org.sangam.app.job;

import java.util.UUID;

/** A job opened, or opened again: it is in the market from now on. */
public record JobOpened(UUID job) {}

package org.sangam.app.job;

import java.util.UUID;

/**
 * A job is open no longer.
 *
 * @param now paused, filled, closed or expired
 */
public record JobClosed(UUID job, Job.State now) {}

package org.sangam.app.company;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many jobs companies have open. Jobs know their company and not the other way round, so whoever keeps the jobs
 * implements this; the list of companies is silent about jobs while nobody does.
 */
@FunctionalInterface
public interface JobCounts {

    /** The number of open jobs of each; those without one may be left out. */
    Map<UUID, Long> open(List<UUID> companies);
}

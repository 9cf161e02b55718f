package org.sangam.app.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sangam.engine.posting.Posting;

/**
 * What was read from postings, of the jobs asked for lately: the reading of a job never changes once it is kept, and many
 * pages show the same jobs beside their own.
 */
final class Readings {

    private static final int MOST = 1_000;

    private final Map<UUID, Posting> lately = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Posting> eldest) {
            return size() > MOST;
        }
    };

    Posting of(UUID job, Supplier<Posting> read) {
        synchronized (lately) {
            Posting known = lately.get(job);
            if (known != null) {
                return known;
            }
        }
        Posting posting = read.get();
        synchronized (lately) {
            lately.put(job, posting);
        }
        return posting;
    }
}

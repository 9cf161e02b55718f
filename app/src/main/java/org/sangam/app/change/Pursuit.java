package org.sangam.app.change;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Follows the database in the background, some twenty times a second, so that a burst of changes is not paid for by whoever
 * asks next. While the database cannot be reached it tries again every two seconds, and says so once.
 */
public final class Pursuit {

    private static final Logger LOG = LoggerFactory.getLogger(Pursuit.class);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration LONG_PAUSE = Duration.ofSeconds(2);

    private final String name;
    private final Runnable step;
    private volatile @Nullable Thread running;
    private volatile boolean stopping;
    private boolean said;

    /**
     * @param name of what follows, as it stands in a sentence: "market"
     * @param step catches up with what was committed
     */
    public Pursuit(String name, Runnable step) {
        this.name = name;
        this.step = step;
    }

    /** On a thread of its own: to build a market is minutes of work, for which a virtual one would keep a carrier. */
    public void start() {
        running = Thread.ofPlatform().daemon().name(name).start(this::follow);
    }

    /** Ends by itself: an interrupt would break the connection it asks on. */
    public void stop() throws InterruptedException {
        stopping = true;
        Thread thread = running;
        if (thread != null) {
            LockSupport.unpark(thread);
            thread.join(LONG_PAUSE);
        }
    }

    private void follow() {
        while (!stopping) {
            LockSupport.parkNanos((reached() ? PAUSE : LONG_PAUSE).toNanos());
        }
    }

    /** Whether the database could be asked; when it could not, it is said once. */
    private boolean reached() {
        try {
            step.run();
            said = false;
        } catch (DataAccessException | TransactionException unreachable) {
            if (!said && !stopping) {
                LOG.warn(
                        "The {} waits for the database: {}",
                        name,
                        unreachable.getClass().getSimpleName());
            }
            said = true;
        }
        return !said;
    }
}

package org.sangam.app.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Room for so many requests at once, with a short line before it. Whoever finds the line full, or has stood in it for too
 * long, is turned away: a hundred who are all served late would be worse than ten who are told to come back.
 */
final class Room {

    private final Semaphore places;
    private final int longestLine;
    private final Duration patience;
    private final AtomicInteger line = new AtomicInteger();

    /**
     * @param atOnce how many are at work
     * @param longestLine how many wait for that
     * @param patience how long each waits
     */
    Room(int atOnce, int longestLine, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.longestLine = longestLine;
        this.patience = patience;
    }

    /** Takes a place, which is given back by {@link #leave}; false when there is none to be had. */
    boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        try {
            return line.incrementAndGet() <= longestLine
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            line.decrementAndGet();
        }
    }

    void leave() {
        places.release();
    }
}

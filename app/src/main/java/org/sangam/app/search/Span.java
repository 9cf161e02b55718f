package org.sangam.app.search;

/**
 * A range of whole numbers, both ends included; {@link #OPEN} as upper end for none.
 *
 * @param low from 0
 */
public record Span(int low, int high) {

    public static final int OPEN = Integer.MAX_VALUE;

    public Span {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("A span runs upward from 0, not from " + low + " to " + high);
        }
    }

    public static Span from(int low) {
        return new Span(low, OPEN);
    }

    public static Span point(int at) {
        return new Span(at, at);
    }

    /** Whether the two share a point. */
    public boolean meets(int otherLow, int otherHigh) {
        return otherLow <= high && low <= otherHigh;
    }
}

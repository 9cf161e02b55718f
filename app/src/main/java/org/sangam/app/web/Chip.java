package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * One skill or fact in a small frame, and how it stands to what is asked.
 *
 * @param icon null for the first two letters
 */
public record Chip(String text, State state, @Nullable Icon icon) {

    public static Chip of(String text) {
        return new Chip(text, State.PLAIN, null);
    }

    public Chip with(Icon icon) {
        return new Chip(text, state, icon);
    }

    public Chip as(State state) {
        return new Chip(text, state, icon);
    }

    /** What stands in for an icon: two letters of one word, the initials of two. */
    public String letters() {
        String initials = Initials.of(text);
        return initials.codePointCount(0, initials.length()) > 1 || text.length() < 2
                ? initials
                : text.substring(0, text.offsetByCodePoints(0, Math.min(2, text.codePointCount(0, text.length()))));
    }

    public enum State {
        PLAIN,
        MET,
        NEAR,
        MISSING,
        UNKNOWN
    }
}

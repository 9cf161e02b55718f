package org.sangam.app.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as a search chooses it: itself with all that lies in it, or everything around it.
 *
 * @param kilometres between the middles of the two; 0 for the place itself
 */
public record Around(String place, int kilometres) {

    /** What a reader may choose, in kilometres. */
    public static final List<Integer> STEPS = List.of(10, 25, 50, 100);

    /** What "near" means that does not say how near. */
    static final int NEAR = 25;

    static final int FARTHEST = 500;

    private static final char SIGN = '~';
    private static final Pattern VALUE = Pattern.compile("([a-z0-9/-]+)~(\\d{1,3})");

    /** The value as a selection keeps it: {@code in/kochi}, or {@code in/kochi~25}. */
    public static Around of(String value) {
        Matcher around = VALUE.matcher(value);
        return around.matches()
                ? new Around(around.group(1), Math.clamp(Integer.parseInt(around.group(2)), 1, FARTHEST))
                : new Around(value, 0);
    }

    public String value() {
        return kilometres == 0 ? place : place + SIGN + kilometres;
    }

    /** Empty for a value that names no place we know. */
    static Optional<Around> known(String value) {
        return Optional.of(of(value)).filter(around -> Numbers.ofPlace(around.place()) >= 0);
    }
}

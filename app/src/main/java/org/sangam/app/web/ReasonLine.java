package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * One reason as it is read: whole points and one clause.
 *
 * @param low differs from {@code high} when it rests on something unknown
 * @param act what settles an unknown; null for none
 */
public record ReasonLine(
        int low, int high, String text, @Nullable Link act) {

    public static ReasonLine of(int points, String text) {
        return new ReasonLine(points, points, text, null);
    }

    public boolean unknown() {
        return low != high;
    }
}

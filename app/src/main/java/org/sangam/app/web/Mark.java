package org.sangam.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company's square mark: its own image, or else its first letters on a ground that is always the same for one name.
 *
 * @param image address of the image on this host; null when there is none
 * @param shapes of a drawn mark; null to draw letters
 */
public record Mark(
        String name, @Nullable String image, @Nullable String shapes) {

    /** White letters stand at 4.5 or better on each. */
    private static final List<String> GROUNDS = List.of(
            "#2e4c6d", "#7a5c12", "#a04a08", "#1f5a66", "#a3243b", "#3b3a36", "#2b6e3f", "#4a4458", "#5b3a6b",
            "#23607a");

    public static Mark of(String name) {
        return new Mark(name, null, null);
    }

    /** A drawn mark: plain SVG shapes on a square of 40 units, checked by whoever keeps them. */
    public static Mark drawn(String name, String shapes) {
        return new Mark(name, null, shapes);
    }

    /** The first letters of the first two words. */
    public String letters() {
        return Initials.of(name);
    }

    public String ground() {
        return GROUNDS.get(Math.floorMod(name.hashCode(), GROUNDS.size()));
    }
}

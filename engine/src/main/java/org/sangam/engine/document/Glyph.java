package org.sangam.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * One shown letter, in points from the page's upper left corner as it is looked at.
 *
 * @param y of the baseline
 * @param end x where the next letter would begin
 * @param turned quarter turns against the page: 0 for ordinary lines
 * @param field the path of the value it belongs to, in a file of our own; null in every other
 */
record Glyph(
        String letters,
        double x,
        double y,
        double end,
        double size,
        boolean bold,
        int turned,
        @Nullable String field) {

    boolean blank() {
        return letters.isBlank();
    }
}

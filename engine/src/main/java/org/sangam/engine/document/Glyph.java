package org.sangam.engine.document;

/**
 * One shown letter, in points from the page's upper left corner as it is looked at.
 *
 * @param y of the baseline
 * @param end x where the next letter would begin
 * @param turned quarter turns against the page: 0 for ordinary lines
 */
record Glyph(String letters, double x, double y, double end, double size, boolean bold, int turned) {

    boolean blank() {
        return letters.isBlank();
    }
}

package org.sangam.engine.document;

import java.util.List;

/**
 * Letters that stand beside each other on one line with no more than a word's space between them: the smallest thing
 * that a page is laid out with.
 *
 * @param y of the baseline, from the top
 * @param order where in the page's own order it was drawn
 */
record Segment(String words, double x, double end, double y, double size, boolean bold, int order) {

    double middle() {
        return (x + end) / 2;
    }

    boolean isBullet() {
        return words.length() <= 2 && words.codePoints().allMatch(c -> Letters.isBullet(c) || c == '-' || c == '*');
    }

    /** From the words' cap line to below the baseline. */
    double top() {
        return y - size * 0.8;
    }

    double bottom() {
        return y + size * 0.25;
    }

    static double typicalSize(List<Segment> segments) {
        double[] sizes = segments.stream().mapToDouble(Segment::size).sorted().toArray();
        return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
    }
}

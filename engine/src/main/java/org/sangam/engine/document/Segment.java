package org.sangam.engine.document;

import java.util.List;

/**
 * Letters that stand beside each other on one line with no more than a word's space between them: the smallest thing
 * that a page is laid out with.
 *
 * @param y of the baseline, from the top
 * @param order where in the page's own order it was drawn
 * @param turn how many of its characters come before bold words end and plain ones begin; 0 where they do not
 */
record Segment(String words, double x, double end, double y, double size, boolean bold, int order, int turn) {

    private static final int LEAST_HEAD = 6;
    private static final int LONGEST_HEAD = 100;

    /** Larger letters are those of names, whose parts often differ in weight. */
    private static final double LARGEST_HEAD = 14.5;

    Segment(String words, double x, double end, double y, double size, boolean bold, int order) {
        this(words, x, end, y, size, bold, order, 0);
    }

    /** A bold name and a plain one after it, with nothing but the look between, are two things. */
    List<String> parts() {
        return parts(words, turn, size);
    }

    /**
     * @param turn how many characters come before the first plain ones
     * @param size of the letters; 0 where the format does not say
     */
    static List<String> parts(String words, int turn, double size) {
        if (turn <= 2 || size > LARGEST_HEAD || words.length() > LONGEST_HEAD) {
            return List.of(words);
        }
        String head = words.substring(0, turn).strip();
        String rest = words.substring(turn).strip();
        boolean two = rest.length() > 2
                && Character.isUpperCase(rest.codePointAt(0))
                && head.length() >= LEAST_HEAD
                && Character.isUpperCase(head.codePointAt(0))
                && Character.isLetterOrDigit(head.codePointBefore(head.length()));
        return two ? List.of(head, rest) : List.of(words);
    }

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

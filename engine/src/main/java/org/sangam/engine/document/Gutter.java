package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a region that an empty strip divides from top to bottom.
 *
 * @param x of the strip's right edge
 * @param above the region's segments before the stretch; {@code below} those after it
 */
record Gutter(
        double x, List<Segment> above, List<Segment> left, List<Segment> right, List<Segment> below, double size) {

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{2,4}");
    private static final Pattern LABEL = Pattern.compile(".{1,24}:");

    static Gutter between(List<Segment> region, int from, int to, double x, double size) {
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Segment segment : region.subList(from, to)) {
            (segment.middle() < x ? left : right).add(segment);
        }
        return new Gutter(x, region.subList(0, from), left, right, region.subList(to, region.size()), size);
    }

    boolean isColumns() {
        return rows(left) >= 3 && rows(right) >= 3 && !isTable() && !isMargin(left) && !isMargin(right);
    }

    /** The more lines on both sides and the wider the strip, the likelier a reader sees two columns. */
    double weight() {
        double shared = Math.min(extent(left), extent(right));
        double strip = right.stream().mapToDouble(Segment::x).min().orElse(0)
                - left.stream().mapToDouble(Segment::end).max().orElse(0);
        return shared + Math.min(strip, 40) * 0.5;
    }

    /** Bullets, numbers or icons before the lines they belong to. */
    private static boolean isMargin(List<Segment> side) {
        return side.stream().filter(s -> s.words().length() > 3).count() * 3 < side.size();
    }

    /**
     * Whether the two sides are read across: the lesser side's lines stand beside lines of the other, and are dates,
     * labels, single words, or few.
     */
    boolean isTable() {
        boolean leftLess = rows(left) <= rows(right);
        List<Segment> less = leftLess ? left : right;
        List<Segment> more = leftLess ? right : left;
        double aligned = aligned(less, more);
        if (aligned(right, left) >= 0.5 && isFlushRight()) {
            return true;
        }
        boolean few = rows(less) < 5;
        if (aligned < (few ? 0.6 : 0.75)) {
            return false;
        }
        boolean sparse = rows(less) <= 0.6 * rowsWithin(more, less) && !dense(less);
        return few
                || sparse
                || share(less, DATE) >= 0.4
                || share(less, LABEL) >= 0.5
                || (isShort(less) && aligned > 0.9);
    }

    /** Whether the right side ends on one line and begins on none, as dates set against the margin do. */
    private boolean isFlushRight() {
        double edge = right.stream().mapToDouble(Segment::end).max().orElse(0);
        double start = right.stream().mapToDouble(Segment::x).min().orElse(0);
        long ends = right.stream().filter(s -> edge - s.end() < 3).count();
        long starts = right.stream().filter(s -> s.x() - start < 3).count();
        return ends * 10 >= right.size() * 6L && starts * 2 < right.size();
    }

    private double aligned(List<Segment> less, List<Segment> more) {
        long beside = less.stream()
                .filter(s -> more.stream().anyMatch(m -> Math.abs(m.y() - s.y()) < size * 0.3))
                .count();
        return beside / (double) less.size();
    }

    private static double share(List<Segment> side, Pattern pattern) {
        return side.stream().filter(s -> pattern.matcher(s.words()).find()).count() / (double) side.size();
    }

    private boolean isShort(List<Segment> side) {
        return side.stream().mapToInt(s -> s.words().length()).average().orElse(0) < 14;
    }

    /** Whether most lines follow the one above at once, as running text does and cells beside titles do not. */
    private boolean dense(List<Segment> side) {
        int close = 0;
        for (int i = 1; i < side.size(); i++) {
            close += side.get(i).y() - side.get(i - 1).y() < size * 1.9 ? 1 : 0;
        }
        return close * 2 > side.size();
    }

    private int rows(List<Segment> side) {
        int rows = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (Segment segment : side) {
            if (segment.y() - last > size * 0.3) {
                rows++;
                last = segment.y();
            }
        }
        return rows;
    }

    private int rowsWithin(List<Segment> side, List<Segment> other) {
        double top = other.getFirst().y() - size;
        double bottom = other.getLast().y() + size * 4;
        return rows(side.stream().filter(s -> s.y() > top && s.y() < bottom).toList());
    }

    private static double extent(List<Segment> side) {
        return side.getLast().bottom() - side.getFirst().top();
    }
}

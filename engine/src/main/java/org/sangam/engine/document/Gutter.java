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

    /** A year, or a month with two figures. */
    static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{2,4}|\\p{L}{3,9}\\.?[\\s'\u2019-]+\\d\\d(?!\\d)");

    private static final Pattern LABEL = Pattern.compile(".{1,24}:");

    static Gutter between(List<Segment> region, int from, int to, double x, double size) {
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Segment segment : region.subList(from, to)) {
            (segment.middle() < x ? left : right).add(segment);
        }
        List<Segment> below = new ArrayList<>(region.subList(to, region.size()));
        if (!below.isEmpty()) {
            headingsBelow(left, right, below, size);
        }
        return new Gutter(x, region.subList(0, from), left, right, below, size);
    }

    /** Headings that end the left side, where the right has ended before, belong to what stands below the stretch. */
    private static void headingsBelow(List<Segment> left, List<Segment> right, List<Segment> below, double size) {
        while (left.size() > 1
                && !right.isEmpty()
                && left.getLast().y() > right.getLast().y() + size) {
            Segment last = left.getLast();
            boolean heading = last.size() > size * 1.08
                    || (last.bold() && !left.get(left.size() - 2).bold());
            if (!heading) {
                return;
            }
            below.addFirst(left.removeLast());
        }
    }

    boolean isColumns() {
        return rows(left) >= 3
                && rows(right) >= 3
                && !isTable()
                && !isMargin(left)
                && !isMargin(right)
                && SideNotes.of(this) == null
                && !isTableInParts();
    }

    /** Whether headings across the page part it into tables of dates, whose columns only happen to leave one strip free. */
    private boolean isTableInParts() {
        List<Segment> headings = left.stream()
                .filter(s -> right.stream().noneMatch(r -> Math.abs(r.y() - s.y()) < size))
                .toList();
        int tables = 0;
        double from = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= headings.size(); i++) {
            double to = i < headings.size() ? headings.get(i).y() : Double.MAX_VALUE;
            Gutter part = part(from, to);
            boolean both = !part.left.isEmpty() && !part.right.isEmpty();
            if (both && !part.isDated()) {
                return false;
            }
            tables += both ? 1 : 0;
            from = to;
        }
        return tables >= 2;
    }

    /** Whether a cut here would part titles from the dates beside them, which another gutter leaves on their lines. */
    boolean tears(Gutter other) {
        if (other.x < x + size * 2) {
            return false;
        }
        List<Segment> between = right.stream().filter(s -> s.middle() < other.x).toList();
        return between.size() >= 2
                && between.size() < right.size()
                && new Gutter(x, List.of(), left, between, List.of(), size).isTable();
    }

    private Gutter part(double from, double to) {
        return new Gutter(
                x,
                List.of(),
                left.stream().filter(s -> s.y() > from && s.y() < to).toList(),
                right.stream().filter(s -> s.y() > from && s.y() < to).toList(),
                List.of(),
                size);
    }

    private boolean isDated() {
        boolean dates = share(left, DATE) >= 0.4 || share(right, DATE) >= 0.4;
        return dates && (isTable() || SideNotes.of(this) != null || Math.min(rows(left), rows(right)) == 1);
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
     * labels, single words, few, or cells of more columns.
     */
    boolean isTable() {
        boolean leftLess = rows(left) <= rows(right);
        List<Segment> less = leftLess ? left : right;
        List<Segment> more = leftLess ? right : left;
        double aligned = aligned(besides(less, more), more);
        if (isFlushRight() && (aligned(right, left) >= 0.5 || datesStandBeside())) {
            return true;
        }
        if (interruptions(less, more) >= 2) {
            return false;
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
                || (aligned > 0.9 && !leftLess && less.size() >= 1.5 * rows(less))
                || (isShort(less) && aligned > 0.9 && (!dense(less) || !runsOn(more)));
    }

    /** The lines that something stands beside: a heading above a part of the table is no row of it. */
    private List<Segment> besides(List<Segment> less, List<Segment> more) {
        List<Segment> besides = less.stream().filter(s -> !isFree(s, more)).toList();
        return rows(besides) >= 2 ? besides : less;
    }

    /** Whether nothing of the other side stands beside it, as beside a heading across the page. */
    boolean isFree(Segment segment, List<Segment> other) {
        return other.stream().noneMatch(s -> Math.abs(s.y() - segment.y()) < size);
    }

    /** Whether it is running text: many lines go on with a small letter. */
    private static boolean runsOn(List<Segment> side) {
        long small = side.stream()
                .filter(s -> Character.isLowerCase(s.words().codePointAt(0)))
                .count();
        return small * 5 >= side.size();
    }

    /** How many headings of one side stand beside the middle of a paragraph of the other, with which they cannot belong. */
    private long interruptions(List<Segment> less, List<Segment> more) {
        return less.stream()
                .filter(s -> s.size() > size * 1.08 && goesOnBeside(s, more))
                .count();
    }

    private boolean goesOnBeside(Segment heading, List<Segment> side) {
        boolean above = side.stream()
                .anyMatch(s -> s.size() < heading.size() - 0.5
                        && heading.y() - s.y() > size * 0.35
                        && heading.y() - s.y() < size * 1.5);
        boolean below = side.stream()
                .anyMatch(s -> s.size() < heading.size() - 0.5
                        && s.y() - heading.y() > -size * 0.35
                        && s.y() - heading.y() < size * 0.9);
        return above && below;
    }

    /** Whether the right side ends on one line and begins on none, as dates set against the margin do. */
    private boolean isFlushRight() {
        double edge = right.stream().mapToDouble(Segment::end).max().orElse(0);
        double start = right.stream().mapToDouble(Segment::x).min().orElse(0);
        long ends = right.stream().filter(s -> edge - s.end() < 3).count();
        long starts = right.stream().filter(s -> s.x() - start < 3).count();
        return ends * 10 >= right.size() * 6L && starts * 2 < right.size();
    }

    /** Whether dates are a good part of the right side, and each stands on a line of the left: contacts may stand above them. */
    private boolean datesStandBeside() {
        List<Segment> dates =
                right.stream().filter(s -> DATE.matcher(s.words()).find()).toList();
        return dates.size() >= 2 && dates.size() * 10 >= right.size() * 3 && aligned(dates, left) == 1;
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

package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the order in which a person reads a page: across it where it is a table, down one column and then the next where
 * it has columns or a side bar.
 *
 * <p>The page is cut where the widest stretch of lines leaves a gutter free; what lies above, left, right and below is
 * cut again. A gutter between two things that share their lines (titles and dates, labels and values) is no cut:
 * {@link Gutter#isTable} tells the two apart. The idea is the XY-cut of Nagy and Seth (1984), with the stretch found
 * before the cut, so that a heading across both columns does not hide them.
 */
final class Layout {

    private static final int DEEPEST = 8;

    /** Lines that are read together; {@code lane} is the x of the gutter beside it and its side, null across the page. */
    record Block(@Nullable Lane lane, List<Segment> segments) {}

    /** The left or right side of a page cut from top to bottom. */
    record Lane(double gutter, boolean right) {

        boolean continues(Lane other) {
            return right == other.right && Math.abs(gutter - other.gutter) < 18;
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    static List<Block> of(List<Segment> segments) {
        Layout layout = new Layout();
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::x));
        layout.cut(sorted, null, 0);
        return layout.blocks;
    }

    /** {@code region} is sorted from top to bottom. */
    private void cut(List<Segment> region, @Nullable Lane lane, int depth) {
        if (region.isEmpty()) {
            return;
        }
        Gutter gutter = depth < DEEPEST ? widest(region) : null;
        if (gutter == null) {
            blocks.add(new Block(lane, region));
            return;
        }
        cut(gutter.above(), lane, depth + 1);
        cut(gutter.left(), lane == null ? new Lane(gutter.x(), false) : lane, depth + 1);
        cut(gutter.right(), lane == null ? new Lane(gutter.x(), true) : lane, depth + 1);
        cut(gutter.below(), lane, depth + 1);
    }

    private static @Nullable Gutter widest(List<Segment> region) {
        double size = Segment.typicalSize(region);
        double width = Math.max(7, size * 0.8);
        TreeSet<Double> edges = new TreeSet<>();
        region.stream().filter(s -> !s.isBullet()).forEach(s -> edges.add((double) Math.round(s.x())));
        Gutter best = null;
        for (double edge : edges) {
            best = better(best, stretch(region, edge - 0.6, width, size));
        }
        return best;
    }

    /** The best run of lines that leave {@code width} points before {@code edge} free. */
    private static @Nullable Gutter stretch(List<Segment> region, double edge, double width, double size) {
        Gutter best = null;
        int from = 0;
        for (int i = 0; i <= region.size(); i++) {
            if (i == region.size() || crosses(region.get(i), edge - width, edge)) {
                if (i - from >= 6) {
                    Gutter gutter = Gutter.between(region, from, i, edge, size);
                    best = gutter.isColumns() ? better(best, gutter) : best;
                }
                from = i + 1;
            }
        }
        return best;
    }

    private static boolean crosses(Segment segment, double from, double to) {
        return segment.x() < to && segment.end() > from;
    }

    private static @Nullable Gutter better(@Nullable Gutter one, @Nullable Gutter other) {
        return one == null || (other != null && other.weight() > one.weight()) ? other : one;
    }
}

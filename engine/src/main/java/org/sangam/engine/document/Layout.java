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

    /** Segments of a stretch; fewer tell nothing. */
    private static final int FEWEST = 6;

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
            blocks.add(new Block(lane, withNotes(region)));
            return;
        }
        cut(gutter.above(), lane, depth + 1);
        cut(gutter.left(), lane == null ? new Lane(gutter.x(), false) : lane, depth + 1);
        cut(gutter.right(), lane == null ? new Lane(gutter.x(), true) : lane, depth + 1);
        cut(gutter.below(), lane, depth + 1);
    }

    /** Notes beside their parts are read with them. */
    private static List<Segment> withNotes(List<Segment> region) {
        SideNotes notes = notes(region);
        return notes == null ? region : notes.inOrder();
    }

    private static @Nullable SideNotes notes(List<Segment> region) {
        SideNotes best = null;
        SideNotes labels = null;
        for (Gutter gutter : stretches(region)) {
            SideNotes notes = SideNotes.of(gutter);
            labels = notes != null && notes.areLabels() && labels == null ? notes : labels;
            boolean better = notes != null
                    && (best == null || notes.groups().size() > best.groups().size());
            best = better ? notes : best;
        }
        return labels != null && best != null && labels.isAsTallAs(best.gutter()) ? labels : best;
    }

    private static @Nullable Gutter widest(List<Segment> region) {
        SideNotes notes = notes(region);
        List<Gutter> all = stretches(region).stream()
                .filter(Gutter::isColumns)
                .filter(g -> notes == null || !notes.forbids(g))
                .toList();
        List<Gutter> columns =
                all.stream().filter(g -> all.stream().noneMatch(g::tears)).toList();
        Gutter best = null;
        for (Gutter gutter : columns) {
            best = better(best, gutter);
        }
        return best == null ? null : besideNotes(columns, best);
    }

    /** What seems to end a column may only end the notes of the next, when another gutter leaves notes and parts together. */
    private static Gutter besideNotes(List<Gutter> columns, Gutter best) {
        for (Gutter gutter : columns) {
            if (gutter.x() < best.x() - 20 && gutter.weight() > 0.3 * best.weight()) {
                SideNotes notes = notes(gutter.right());
                if (notes != null && Math.abs(notes.gutter().x() - best.x()) < 8) {
                    return gutter;
                }
            }
        }
        return best;
    }

    /** Every run of lines that leave a strip before some line's beginning free. */
    static List<Gutter> stretches(List<Segment> region) {
        double size = Segment.typicalSize(region);
        double width = Math.max(7, size * 0.8);
        List<List<Segment>> lines = lines(region);
        TreeSet<Double> edges = new TreeSet<>();
        region.stream().filter(s -> !s.isBullet()).forEach(s -> edges.add((double) Math.round(s.x())));
        List<Gutter> all = new ArrayList<>();
        for (double edge : edges) {
            int from = 0;
            int at = 0;
            for (List<Segment> line : lines) {
                if (crosses(line, edge - 0.6 - width, edge - 0.6)) {
                    stretch(region, from, at, edge - 0.6, size, all);
                    from = at + line.size();
                }
                at += line.size();
            }
            stretch(region, from, at, edge - 0.6, size, all);
        }
        return all;
    }

    /** What stands on one line is in a stretch as a whole or not at all. */
    private static List<List<Segment>> lines(List<Segment> region) {
        List<List<Segment>> lines = new ArrayList<>();
        for (Segment segment : region) {
            boolean same =
                    !lines.isEmpty() && segment.y() - lines.getLast().getLast().y() < 0.5;
            if (same) {
                lines.getLast().add(segment);
            } else {
                lines.add(new ArrayList<>(List.of(segment)));
            }
        }
        return lines;
    }

    private static void stretch(List<Segment> region, int from, int to, double edge, double size, List<Gutter> all) {
        if (to - from >= FEWEST) {
            all.add(Gutter.between(region, from, to, edge, size));
        }
    }

    private static boolean crosses(List<Segment> line, double from, double to) {
        return line.stream().anyMatch(s -> s.x() < to && s.end() > from);
    }

    private static @Nullable Gutter better(@Nullable Gutter one, @Nullable Gutter other) {
        return one == null || (other != null && other.weight() > one.weight()) ? other : one;
    }
}

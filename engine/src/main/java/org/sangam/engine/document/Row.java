package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Segments on one line, from left to right.
 *
 * @param turned whether the line runs up or down the page, as headings beside their section do
 */
record Row(List<Segment> segments, boolean turned) {

    static List<Row> of(List<Segment> block) {
        List<Row> rows = new ArrayList<>();
        for (Segment segment : block) {
            Row last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.holds(segment)) {
                last.segments.add(segment);
            } else {
                rows.add(new Row(new ArrayList<>(List.of(segment)), false));
            }
        }
        rows.forEach(row -> row.segments.sort(Comparator.comparingDouble(Segment::x)));
        return rows;
    }

    private boolean holds(Segment segment) {
        double near = 0.45 * Math.min(segment.size(), segments.getFirst().size());
        return Math.abs(segment.y() - segments.getFirst().y()) < near
                && segments.stream().noneMatch(s -> s.x() < segment.end() - 1 && segment.x() < s.end() - 1);
    }

    /** From line to line, as most lines of a block do it. */
    static double usualDistance(List<Row> rows) {
        double[] steps = new double[Math.max(1, rows.size() - 1)];
        for (int i = 1; i < rows.size(); i++) {
            steps[i - 1] = Math.abs(rows.get(i).y() - rows.get(i - 1).y());
        }
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    boolean isApart(Row above, double usual) {
        return !turned && !above.turned && y() - above.y() > Math.max(usual * 1.35, size() * 1.15);
    }

    double y() {
        return segments.getFirst().y();
    }

    double x() {
        return segments.getFirst().x();
    }

    double size() {
        return segments.stream()
                .filter(s -> !s.isBullet() || segments.size() == 1)
                .mapToDouble(Segment::size)
                .max()
                .orElse(0);
    }

    boolean bold() {
        int bold = segments.stream()
                .filter(Segment::bold)
                .mapToInt(s -> s.words().length())
                .sum();
        return bold * 2 > segments.stream().mapToInt(s -> s.words().length()).sum();
    }

    /** A bullet is no cell of its own, and what stands close together was only raised, lowered or stretched. */
    List<String> cells() {
        boolean stretched = isStretched();
        List<String> cells = new ArrayList<>();
        Segment last = null;
        for (Segment s : segments) {
            if (last != null && (stretched || last.isBullet() || isClose(last, s))) {
                String space = s.x() - last.end() < s.size() * 0.12 ? "" : " ";
                cells.add(cells.removeLast() + space + s.words());
            } else {
                cells.addAll(s.parts());
            }
            last = s;
        }
        return cells;
    }

    /** Words pulled apart to fill the line: several gaps, all alike. */
    private boolean isStretched() {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < segments.size(); i++) {
            double gap = segments.get(i).x() - segments.get(i - 1).end();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        boolean sameSize =
                segments.stream().allMatch(s -> s.size() == segments.getFirst().size());
        return sameSize && segments.size() >= 3 && most < least * 1.25 && most < 3 * size();
    }

    private static boolean isClose(Segment left, Segment right) {
        boolean sameSize = left.size() == right.size() || Math.abs(left.y() - right.y()) > 0.5;
        return right.x() - left.end() < right.size() * 0.8 && sameSize;
    }
}

package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A narrow column whose every note belongs to what begins beside it: dates before positions, or headings before their
 * parts. It is read note by note, each with its part, and not from top to bottom.
 *
 * @param groups the notes, from the top; each begins on a line of the other side
 * @param gutter where the notes end and the parts begin
 */
record SideNotes(List<List<Segment>> groups, Gutter gutter) {

    private static final Pattern OPEN = Pattern.compile(".*(?:[-\u2013\u2014]|\\bto|\\bbis)");
    private static final int TALLEST = 5;
    private static final int LONGEST = 34;

    /** The notes left of a gutter, or null when the left side is a column of its own. */
    static @Nullable SideNotes of(Gutter gutter) {
        List<List<Segment>> groups = new ArrayList<>();
        for (List<Segment> group : groups(gutter)) {
            if (!gutter.isFree(group.getFirst(), gutter.right())) {
                groups.add(group);
            }
        }
        SideNotes notes = new SideNotes(groups, gutter);
        return notes.areNotes() ? notes : null;
    }

    /** Lines that follow each other at once, until one begins where the other side begins something. */
    static List<List<Segment>> groups(Gutter gutter) {
        List<List<Segment>> groups = new ArrayList<>();
        Segment last = null;
        for (Segment segment : gutter.left()) {
            boolean goesOn = last != null
                    && segment.y() - last.y() < gutter.size() * 1.9
                    && !begins(segment, gutter, false)
                    && !isNextDate(segment, last);
            if (goesOn) {
                groups.getLast().add(segment);
            } else {
                groups.add(new ArrayList<>(List.of(segment)));
            }
            last = segment;
        }
        return groups;
    }

    /** A date below a whole date is that of the next line. */
    private static boolean isNextDate(Segment segment, Segment last) {
        return Gutter.DATE.matcher(segment.words()).find()
                && Gutter.DATE.matcher(last.words()).find()
                && !OPEN.matcher(last.words()).matches()
                && !segment.words().matches("(?:[-\u2013\u2014]|to\\b|bis\\b).*");
    }

    /** Whether the other side begins something on this line: after white space, or with other letters. */
    static boolean begins(Segment note, Gutter gutter, boolean orLooks) {
        Segment above = null;
        Segment beside = null;
        for (Segment s : gutter.right()) {
            if (Math.abs(s.y() - note.y()) < gutter.size() * 0.35) {
                beside = s;
                break;
            }
            above = s;
        }
        return beside != null
                && (above == null
                        || beside.y() - above.y() > step(gutter) * 1.3
                        || (orLooks
                                && (beside.bold() != above.bold() || Math.abs(beside.size() - above.size()) > 0.4)));
    }

    /** From line to line of the other side, as most of its lines do it. */
    private static double step(Gutter gutter) {
        List<Segment> right = gutter.right();
        double[] steps = IntStream.range(1, right.size())
                .mapToDouble(i -> right.get(i).y() - right.get(i - 1).y())
                .filter(d -> d > gutter.size() * 0.5)
                .sorted()
                .toArray();
        return steps.length == 0 ? gutter.size() * 1.3 : steps[(steps.length - 1) / 2];
    }

    private boolean areNotes() {
        if (groups.size() < 2) {
            return false;
        }
        boolean fit = groups.stream()
                .allMatch(g -> g.size() <= TALLEST
                        && begins(g.getFirst(), gutter, true)
                        && g.stream().allMatch(s -> s.words().length() <= LONGEST));
        long dated = groups.stream().filter(SideNotes::isDated).count();
        int words = groups.stream().mapToInt(SideNotes::words).max().orElse(0);
        return fit && (dated == groups.size() || words <= 3 || (groups.size() >= 3 && dated * 4 >= groups.size() * 3L));
    }

    private static boolean isDated(List<Segment> group) {
        return group.stream().anyMatch(s -> Gutter.DATE.matcher(s.words()).find());
    }

    private static int words(List<Segment> group) {
        return group.stream().mapToInt(s -> s.words().split(" ").length).sum();
    }

    /** Whether the notes are headings, of which none is a date. */
    boolean areLabels() {
        return groups.stream().noneMatch(SideNotes::isDated);
    }

    /** Whether to cut at another gutter would tear notes from their parts: a piece of the same strip, or one inside the parts. */
    boolean forbids(Gutter other) {
        boolean piece = Math.abs(other.x() - gutter.x()) < gutter.size() * 2 && other.weight() <= gutter.weight();
        long torn =
                groups.stream().filter(g -> other.left().contains(g.getFirst())).count();
        return piece || (areLabels() && other.x() > gutter.x() && torn >= 2 && isAsTallAs(other));
    }

    boolean isAsTallAs(Gutter other) {
        return gutter.weight() >= 0.7 * other.weight();
    }

    /** All segments in the order they are read. */
    List<Segment> inOrder() {
        List<Segment> order = new ArrayList<>(gutter.above());
        List<Segment> right = new ArrayList<>(gutter.right());
        List<Segment> left = new ArrayList<>(gutter.left());
        for (List<Segment> group : groups) {
            double top = group.getFirst().y() - gutter.size() * 0.4;
            take(left, right, top, order);
            left.removeAll(group);
            order.addAll(joined(group));
        }
        take(left, right, Double.MAX_VALUE, order);
        order.addAll(gutter.below());
        return order;
    }

    /** What stands above {@code y} on either side. */
    private static void take(List<Segment> left, List<Segment> right, double y, List<Segment> order) {
        List<Segment> above = new ArrayList<>();
        for (List<Segment> side : List.of(left, right)) {
            above.addAll(side.stream().filter(s -> s.y() < y).toList());
            side.removeIf(s -> s.y() < y);
        }
        above.sort(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::x));
        order.addAll(above);
    }

    /** A heading, a range of dates or a bold name that is broken over lines is one thing. */
    private static List<Segment> joined(List<Segment> group) {
        boolean label = !isDated(group);
        boolean range = true;
        for (int i = 1; i < group.size(); i++) {
            range &= OPEN.matcher(group.get(i - 1).words()).matches()
                    || group.get(i).words().matches("[-\u2013\u2014].*");
        }
        if (group.size() == 1) {
            return group;
        }
        if (label || range) {
            return List.of(one(group));
        }
        int bold = 0;
        while (bold < group.size() && group.get(bold).bold()) {
            bold++;
        }
        if (bold < 2 || bold == group.size()) {
            return group;
        }
        List<Segment> joined = new ArrayList<>(List.of(one(group.subList(0, bold))));
        joined.addAll(group.subList(bold, group.size()));
        return joined;
    }

    private static Segment one(List<Segment> lines) {
        Segment first = lines.getFirst();
        String words = String.join(" ", lines.stream().map(Segment::words).toList());
        double end = lines.stream().mapToDouble(Segment::end).max().orElse(first.end());
        return new Segment(words, first.x(), end, first.y(), first.size(), first.bold(), first.order());
    }
}

package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a short line goes on in the next, as titles and schools do in narrow columns. */
final class Wrapped {

    /** No name ends with these, so the line goes on. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i).*(?:[,&/+|\u2013\u2014(]|\\s-|\\b(?:of|and|for|in|the|at|to|with|from|de|des|du|di|del|und|et|y|f\u00fcr|as))");

    private static final Pattern HYPHEN = Pattern.compile(".*\\p{Ll}{2}-");
    private static final int LONGEST = 75;
    private static final double LOOKS_ALIKE = 0.4;

    /** Where the column ends at the right. */
    private final double edge;

    private Wrapped(double edge) {
        this.edge = edge;
    }

    static Wrapped in(List<Row> rows) {
        return new Wrapped(rows.stream()
                .flatMap(r -> r.segments().stream())
                .mapToDouble(Segment::end)
                .max()
                .orElse(0));
    }

    boolean goesOn(Row row, Row next) {
        String words = words(row);
        if (row.turned() || next.turned() || next.cells().size() != 1 || words.isEmpty() || startsItem(next)) {
            return false;
        }
        double step = next.y() - row.y();
        boolean alike = Math.abs(next.size() - row.size()) < LOOKS_ALIKE
                && next.bold() == row.bold()
                && step > 0
                && step < row.size() * 1.75
                && next.x() >= row.x() - 1.5
                && next.x() < row.x() + row.size() * 1.6;
        if (!alike || row.cells().size() != 1) {
            return false;
        }
        boolean broken = HYPHEN.matcher(words).matches()
                && Character.isLowerCase(words(next).codePointAt(0));
        boolean head = words.length() <= LONGEST && isFull(row, next);
        return broken || (head && (row.bold() || OPEN.matcher(words).matches()));
    }

    /** Whether the next line's first word would not have fitted. */
    private boolean isFull(Row row, Row next) {
        String words = words(row);
        Segment last = row.segments().getLast();
        double letter = (last.end() - row.x()) / Math.max(1, words.length());
        int first = words(next).split("\\s", 2)[0].length();
        return words.length() >= 12 && last.end() + (first + 1.2) * letter * 0.92 > edge;
    }

    private static boolean startsItem(Row next) {
        return next.segments().getFirst().isBullet()
                || Letters.isBullet(words(next).codePointAt(0));
    }

    private static String words(Row row) {
        return String.join(" ", row.cells());
    }

    /** The cells of a line with the next line's words after the last. */
    static List<String> joined(List<String> cells, Row next) {
        List<String> joined = new ArrayList<>(cells);
        String last = joined.removeLast();
        String more = words(next);
        boolean broken = HYPHEN.matcher(last).matches()
                && Character.isLowerCase(more.codePointAt(0))
                && last.lastIndexOf('-', last.length() - 2) < last.lastIndexOf(' ') + 1;
        joined.add(
                broken ? last.substring(0, last.length() - 1) + more : last + (last.endsWith("-") ? "" : " ") + more);
        return joined;
    }
}

package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts together a range of dates that a narrow column breaks: "March 2019 –" above "Present", and two months that stand one
 * above the other beside an entry, of which the upper is its start.
 */
final class BrokenDates {

    private static final Pattern OPEN = Pattern.compile(
            "(?iu)(?:.*[^\\p{L}])?(?:(?:(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{2,4}|\\p{L}{3,9}[\\s'\u2019-]{1,2}\\d\\d)\\s*(?:[-\u2013\u2014]|to|till|until)"
                    + "|(?:19|20)\\d\\d\\s*(?:[-\u2013\u2014]|to)\\s*(?:\\p{L}{3,9}[.,]?|till|until|\\d{1,2}))");
    private static final Pattern REST = Pattern.compile(
            "(?iu)(?:\\p{L}{3,9}\\.?[\\s'\u2019-]*)?(?:(?:19|20)\\d\\d|['\u2019]?\\d\\d|\\d{1,2}[/.]\\d{4})|present|current|now|today|date|till date|ongoing");
    private static final Pattern MONTH = Pattern.compile(
            "(?iu)(?:\\p{L}{3,9}\\.?[\\s'’-]{1,2}(?:(?:19|20)\\d\\d|\\d\\d)|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d\\d)");
    private static final Pattern NOW = Pattern.compile("(?i)present|current|now|today|till date|ongoing");
    private static final double LOWEST = 1.9;

    /** Lines of one paragraph are no further apart. */
    private static final double CLOSE = 1.75;

    private BrokenDates() {}

    static List<Segment> mended(List<Segment> segments) {
        List<Segment> mended = new ArrayList<>(segments);
        for (int i = 0; i < mended.size(); i++) {
            Segment open = mended.get(i);
            if (open.words().length() <= 80 && OPEN.matcher(open.words()).matches()) {
                Segment rest = below(open, mended);
                if (rest != null) {
                    mended.set(i, joined(open, rest, " "));
                    mended.remove(rest);
                    i = Math.max(-1, i - 2);
                }
            } else if (MONTH.matcher(open.words()).matches()) {
                Segment end = stacked(open, mended);
                if (end != null) {
                    mended.set(i, joined(open, end, " – "));
                    mended.remove(end);
                    i = Math.max(-1, i - 2);
                }
            }
        }
        return mended;
    }

    /** The end below a start, where the two stand alone: a longer column of dates is a table's. */
    private static @Nullable Segment stacked(Segment start, List<Segment> all) {
        Segment end = below(start, all);
        boolean ends = end != null
                && (NOW.matcher(end.words()).matches()
                        || MONTH.matcher(end.words()).matches())
                && end.y() - start.y() < start.size() * CLOSE;
        boolean alone = end != null
                && below(end, all) == null
                && all.stream().noneMatch(s -> isDate(s) && start.equals(below(s, all)));
        return ends && alone ? end : null;
    }

    private static boolean isDate(Segment s) {
        return MONTH.matcher(s.words()).matches() || REST.matcher(s.words()).matches();
    }

    /** What goes on with it: right below, on one edge with it, a date and nothing else. */
    private static @Nullable Segment below(Segment open, List<Segment> all) {
        for (Segment s : all) {
            boolean under = s.y() > open.y() + open.size() * 0.5 && s.y() < open.y() + open.size() * LOWEST;
            boolean edge = Math.abs(s.x() - open.x()) < 2.5 || Math.abs(s.end() - open.end()) < 2.5;
            if (under && edge && REST.matcher(s.words()).matches()) {
                return s;
            }
        }
        return null;
    }

    private static Segment joined(Segment open, Segment rest, String between) {
        return new Segment(
                open.words() + between + rest.words(),
                Math.min(open.x(), rest.x()),
                Math.max(open.end(), rest.end()),
                open.y(),
                open.size(),
                open.bold(),
                open.order());
    }
}

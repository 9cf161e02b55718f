package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sangam.engine.text.Span;

/** Which dates of a section date its entries, and which only occur in what is said there. */
final class EntryDates {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern REST =
            Pattern.compile("(?:\\p{L}{3,9}\\.?[ '’-])?(?:19|20)\\d\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROKEN = Pattern.compile(
            ".*(?<![\\p{L}])(?:from|to|till|until|since|[–—-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS = Pattern.compile(
            "[\\s,;:|(–-]*+(?:with )?(?:\\d{1,2}(?:\\.\\d{1,2})? ?(?:%|percent|/"
                    + " ?10)|(?:cgpa|gpa|percentage|aggregate|marks|grade|score)[ :–-]*\\d{1,2}(?:\\.\\d{1,2})? ?%?(?:/"
                    + " ?10)?)[^\\p{L}\\d]*",
            Pattern.CASE_INSENSITIVE);

    /** A longer line is running text, however many dates it names. */
    private static final int LONGEST = 600;

    private EntryDates() {}

    /** The dates that date an entry, by the row they begin in; most rows have none. */
    static List<List<DateRange>> of(List<Row> rows, DateReader reader) {
        List<List<DateRange>> byRow = new ArrayList<>();
        rows.forEach(row -> byRow.add(new ArrayList<>()));
        if (rows.isEmpty()) {
            return byRow;
        }
        boolean bulleted = IntStream.range(0, rows.size())
                .allMatch(i -> rows.get(i).bullet() || !hasYear(rows.get(i)) || isRest(rows, i));
        for (int from = 0, i = 0; i < rows.size(); i++) {
            boolean breaks = i + 1 == rows.size()
                    || rows.get(i + 1).span().start() < rows.get(i).span().end();
            if (breaks) {
                Span all = new Span(
                        rows.get(from).span().start(), rows.get(i).span().end());
                assign(rows, reader.read(all), byRow, bulleted);
                from = i + 1;
            }
        }
        return byRow;
    }

    /** "… from Aug 2014 to Dec" and then "2018." on the next line. */
    private static boolean isRest(List<Row> rows, int at) {
        return at > 0
                && REST.matcher(rows.get(at).words()).lookingAt()
                && BROKEN.matcher(rows.get(at - 1).words()).matches();
    }

    private static boolean hasYear(Row row) {
        return YEAR.matcher(row.words()).find();
    }

    private static void assign(List<Row> rows, List<DateRange> dates, List<List<DateRange>> byRow, boolean bulleted) {
        int first = 0;
        for (DateRange date : dates) {
            for (int i = first; i < rows.size(); i++) {
                Span span = rows.get(i).span();
                if (span.start() <= date.span().start() && date.span().start() < span.end()) {
                    if (accepts(rows.get(i), date, bulleted)) {
                        byRow.get(i).add(date);
                    }
                    first = i;
                    break;
                }
            }
        }
    }

    private static boolean accepts(Row row, DateRange date, boolean bulleted) {
        if (row.span().length() > LONGEST) {
            return false;
        }
        if (row.bullet() && !bulleted) {
            return false;
        }
        Span cell = row.cells().stream()
                .filter(c -> c.overlaps(date.span()))
                .findFirst()
                .orElse(row.span());
        boolean atStart = isEdge(row, cell.start(), date.span().start());
        boolean atEnd = isEdge(row, date.span().end(), cell.end())
                || isMarks(row, date.span().end(), cell.end());
        if (date.single()) {
            return (atStart || atEnd) && !row.isProse();
        }
        return !row.isProse() || atStart || atEnd;
    }

    /** Whether only marks follow: "2014, 78%", "2016 (CGPA 8.4)". */
    private static boolean isMarks(Row row, int from, int to) {
        return from < to
                && MARKS.matcher(row.text().value().substring(from, to)).matches();
    }

    private static boolean isEdge(Row row, int from, int to) {
        return from >= to || row.text().value().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}

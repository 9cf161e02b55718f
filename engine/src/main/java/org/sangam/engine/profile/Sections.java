package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document;
import org.sangam.engine.profile.Section.Kind;
import org.sangam.engine.text.Span;

/** Divides a résumé at its headings: those known by their words, and those that look like them. */
final class Sections {

    private static final Pattern LABEL = Pattern.compile("([\\p{L} /&-]{2,40}?)\\s*:\\s*(?=\\S)");
    private static final int HEADING = 40;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|\\p{L}{3,9}[\\s.'\u2019-]{1,2}\\d\\d(?!\\d)");

    /** How a line looks, to the half point. */
    private record Look(long size, boolean bold, boolean upper) {

        static Look of(Row row) {
            boolean upper = row.cells().isEmpty()
                    || Row.isUpperCase(row.text().words(row.cells().getFirst()));
            return new Look(Math.round(row.line().size() * 2), row.line().bold(), upper);
        }
    }

    private final List<Row> rows;
    private final Set<Look> headingLooks = new HashSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final boolean beside;
    private final @Nullable Span name;

    private Sections(List<Row> rows, @Nullable Span name) {
        this.rows = rows;
        this.name = name;
        this.beside = areBeside(rows);
    }

    static List<Row> rows(Document document) {
        return document.lines().stream()
                .map(line -> Row.of(document.text(), line))
                .filter(row -> row.span().length() > 0)
                .toList();
    }

    /**
     * @param name whose résumé it is: with it begins what has no heading, wherever on the page it stands
     */
    static List<Section> of(List<Row> rows, @Nullable Span name) {
        Sections sections = new Sections(rows, name);
        sections.learnLooks();
        sections.divide();
        return sections.sections;
    }

    /** The words that only name a part: alone on their line, or as a label before what it holds. */
    static List<Span> headings(List<Row> rows) {
        List<Span> headings = new ArrayList<>();
        for (Row row : rows) {
            if (row.bullet() || row.cells().isEmpty()) {
                continue;
            }
            Span first = row.cells().getFirst();
            Matcher label = LABEL.matcher(row.words());
            if (!Headings.of(row.text().words(first)).isEmpty()) {
                headings.add(first);
            } else if (label.lookingAt() && !Headings.of(label.group(1)).isEmpty()) {
                headings.add(new Span(row.span().start(), row.span().start() + label.end(1)));
            }
        }
        return headings;
    }

    private void learnLooks() {
        List<Boolean> heads = rows.stream().map(row -> !kinds(row).isEmpty()).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (heads.get(i)) {
                headingLooks.add(Look.of(rows.get(i)));
            }
        }
        Set<Look> others = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean dated = YEAR.matcher(rows.get(i).words()).find();
            for (int j = Math.max(0, i - 2); dated && j <= Math.min(rows.size() - 1, i + 2); j++) {
                if (!heads.get(j)) {
                    others.add(Look.of(rows.get(j)));
                }
            }
            if (rows.get(i).isProse() || rows.get(i).bullet()) {
                others.add(Look.of(rows.get(i)));
            }
        }
        headingLooks.removeAll(others);
    }

    /** A heading stands alone on its line, or before its part where those stand in a column beside them. */
    private Set<Kind> kinds(Row row) {
        if (row.bullet() || row.cells().isEmpty()) {
            return Set.of();
        }
        String words = row.text().words(row.cells().getFirst());
        boolean may = words.length() <= 60 && (row.cells().size() == 1 || beside);
        return may ? Headings.of(words) : Set.of();
    }

    /** Whether headings stand beside their parts: that of the experience or the education does. */
    private static boolean areBeside(List<Row> rows) {
        return rows.stream()
                        .filter(r -> !r.bullet() && r.cells().size() > 1)
                        .map(r -> Headings.of(r.text().words(r.cells().getFirst())))
                        .filter(k -> k.contains(Kind.EXPERIENCE) || k.contains(Kind.EDUCATION))
                        .count()
                >= 1;
    }

    private void divide() {
        List<Row> open = new ArrayList<>();
        Set<Kind> kinds = Set.of(Kind.TOP);
        Kind last = Kind.TOP;
        for (Row row : rows) {
            if (name != null && row.span().overlaps(name) && !open.isEmpty() && !kinds.contains(Kind.TOP)) {
                sections.add(new Section(kinds, open));
                open = new ArrayList<>();
                kinds = Set.of(Kind.TOP);
            }
            Set<Kind> own = kinds(row);
            Row headed = own.isEmpty() ? afterHeading(row) : null;
            Set<Kind> next = headed == null ? own : Headings.of(beforeRest(row, headed));
            if (next.isEmpty() && isUnknownHeading(row, last)) {
                next = Set.of(Kind.OTHER);
            }
            if (!next.isEmpty()) {
                sections.add(new Section(kinds, open));
                open = new ArrayList<>();
                kinds = next;
                last = next.iterator().next();
                if (headed != null) {
                    open.add(headed);
                } else if (row.cells().size() > 1) {
                    open.add(row.fromCell(1));
                }
                continue;
            }
            Matcher label = LABEL.matcher(row.words());
            Set<Kind> labelled = label.lookingAt() ? Headings.of(label.group(1)) : Set.of();
            if (labelled.contains(Kind.EXPERIENCE) || labelled.contains(Kind.EDUCATION)) {
                sections.add(new Section(kinds, open));
                open = new ArrayList<>();
                kinds = labelled;
            }
            if (!labelled.isEmpty()) {
                row = after(row, label.end(), labelled);
            }
            open.add(row);
        }
        sections.add(new Section(kinds, open));
    }

    /** Where headings stand beside their parts with little space between, the part of a line after its heading; or null. */
    private @Nullable Row afterHeading(Row row) {
        if (!beside || row.bullet() || row.cells().isEmpty()) {
            return null;
        }
        Span cell = row.cells().getFirst();
        String words = row.text().words(cell);
        for (int at = words.indexOf(' '); at > 0 && at < HEADING; at = words.indexOf(' ', at + 1)) {
            String heading = words.substring(0, at);
            Set<Kind> kinds = Headings.of(heading);
            boolean begins = at + 1 < words.length() && !Character.isLowerCase(words.codePointAt(at + 1));
            if (begins
                    && (kinds.contains(Kind.EXPERIENCE) || kinds.contains(Kind.EDUCATION))
                    && Headings.of(upTo(words, at + 1)).isEmpty()) {
                Span rest = new Span(cell.start() + at + 1, row.span().end());
                List<Span> cells = new ArrayList<>(row.cells());
                cells.set(0, new Span(rest.start(), cell.end()));
                return new Row(row.text(), row.line(), rest, cells, false);
            }
        }
        return null;
    }

    /** The words with one more after {@code at}, as a longer heading might have it. */
    private static String upTo(String words, int at) {
        int end = words.indexOf(' ', at);
        return end < 0 ? words : words.substring(0, end);
    }

    private static String beforeRest(Row row, Row rest) {
        return row.text().words(new Span(row.span().start(), rest.span().start()));
    }

    /** A line "Languages: English, Hindi" is a part of its own inside whatever part it stands in. */
    private Row after(Row row, int end, Set<Kind> labelled) {
        Span rest = new Span(row.span().start() + end, row.span().end());
        Row value = new Row(row.text(), row.line(), rest, List.of(rest), false);
        if (labelled.contains(Kind.EXPERIENCE) || labelled.contains(Kind.EDUCATION)) {
            return value;
        }
        sections.add(new Section(labelled, List.of(value)));
        return row;
    }

    private boolean isUnknownHeading(Row row, Kind last) {
        String words = row.words();
        return last != Kind.TOP
                && headingLooks.contains(Look.of(row))
                && (row.line().bold() || row.isUpperCase() || row.line().heading())
                && !row.bullet()
                && row.cells().size() == 1
                && words.length() <= 40
                && words.chars().noneMatch(c -> Character.isDigit(c) || c == ',' || c == '|' || c == '@');
    }
}

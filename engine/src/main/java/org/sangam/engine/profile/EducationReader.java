package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Profile.Education;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/** Reads schools and degrees. A new entry begins with what the last one already has: a school, a degree or a date. */
final class EducationReader {

    private static final Pattern THESIS = Pattern.compile(
            "\\b(?:thesis|dissertation|th\u00e8se|m\u00e9moire|abschlussarbeit|gpa|cgpa|grade|percentage|marks|coursework)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTS = Pattern.compile(", | / ");

    /** "B.Tech", "BSc (Hons": what follows says in what. */
    private static final int LONGEST_SHORT = 10;

    private final CleanText text;
    private final PlaceGraph places;
    private final DateReader dates;
    private final List<Education> found = new ArrayList<>();
    private @Nullable Span school;
    /** Where the school stands: another in the next cell of a table is the university that examines. */
    private int schoolRow;

    private int schoolCell;
    private @Nullable Span degree;
    private @Nullable DateRange date;

    EducationReader(CleanText text, PlaceGraph places, DateReader dates) {
        this.text = text;
        this.places = places;
        this.dates = dates;
    }

    List<Education> read(List<Row> rows) {
        List<List<DateRange>> dated = EntryDates.of(rows, dates);
        boolean allBullets = rows.stream().allMatch(Row::bullet);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if ((!row.bullet() || allBullets)
                    && (!row.isProse() || !dated.get(i).isEmpty())) {
                row(Chunks.of(text, places, List.of(row), i, dated.get(i)));
            }
        }
        close();
        return found;
    }

    private void row(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            if (chunk.date() != null) {
                date(chunk.date());
            } else if (!chunk.place() || chunk.isSchool()) {
                (chunk.place() ? List.of(chunk) : parted(chunk)).forEach(this::name);
            }
        }
    }

    /** "B.Tech in Physics, Northwind Institute": a degree and a school in one go are two things. */
    private List<Chunk> parted(Chunk chunk) {
        Matcher cut = PARTS.matcher(chunk.words());
        while (cut.find()) {
            Chunk left = chunk.part(0, cut.start());
            Chunk right = chunk.part(cut.end(), chunk.words().length());
            boolean goesOn = degree != null && isNext(degree, left.span());
            if (left.isSchool() && right.isDegree() && !right.isSchool()) {
                return List.of(left, right);
            }
            if (right.isSchool() && (left.isDegree() || goesOn) && !left.isSchool()) {
                return subject(chunk, cut.start(), cut.end());
            }
        }
        int from = chunk.words().indexOf(" from ");
        if (from > 0 && chunk.part(from + 6, chunk.words().length()).isSchool()) {
            return List.of(
                    chunk.part(0, from), chunk.part(from + 6, chunk.words().length()));
        }
        return List.of(chunk);
    }

    /** "B.Tech., Computer Science, Malabar College": what stands between a degree and the school is its subject. */
    private static List<Chunk> subject(Chunk chunk, int from, int to) {
        int next = chunk.words().indexOf(", ", to);
        int length = chunk.words().length();
        boolean isSubject = next > 0
                && !chunk.part(to, next).isSchool()
                && chunk.part(next + 2, length).isSchool();
        return isSubject
                ? List.of(chunk.part(0, next), chunk.part(next + 2, length))
                : List.of(chunk.part(0, from), chunk.part(to, length));
    }

    private void date(DateRange range) {
        if (date != null) {
            close();
        }
        date = range;
    }

    private void name(Chunk chunk) {
        boolean shortForm = school != null && chunk.words().matches("[A-Z]{2,8}") && isNext(school, chunk.span());
        if (shortForm || THESIS.matcher(chunk.words()).find()) {
            return;
        }
        boolean affiliates = school != null && chunk.row() == schoolRow && chunk.cell() != schoolCell;
        if (chunk.isSchool() && !(chunk.isDegree() && degree == null && school != null)) {
            if (affiliates) {
                return;
            }
            schoolRow = chunk.row();
            schoolCell = chunk.cell();
            if (school != null) {
                close();
            }
            school = chunk.span();
        } else if (chunk.isDegree() && (degree == null || !isBracketed(degree, chunk.span()))) {
            if (degree != null) {
                close();
            }
            degree = chunk.span();
        } else if (degree != null && degree.length() <= LONGEST_SHORT && isNext(degree, chunk.span())) {
            degree = new Span(degree.start(), chunk.span().end());
        } else if (degree == null
                && (date != null || school != null)
                && chunk.words().length() > 3) {
            degree = chunk.span();
        }
    }

    /** "BSc (Hons)" is one degree. */
    private boolean isBracketed(Span before, Span after) {
        return before.end() < after.start()
                && text.value().substring(before.end(), after.start()).strip().equals("(");
    }

    private boolean isNext(Span before, Span after) {
        return text.value().substring(before.end(), after.start()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void close() {
        if (school != null || (degree != null && Words.has(Words.Kind.DEGREE, text.words(degree)))) {
            degree = degree == null ? null : text.closed(degree);
            List<Span> evidence = new ArrayList<>();
            for (Span span : new Span[] {school, degree, date == null ? null : date.span()}) {
                if (span != null) {
                    evidence.add(span);
                }
            }
            boolean ended = date != null && date.single();
            found.add(new Education(
                    school == null ? null : text.words(school),
                    degree == null ? null : text.words(degree).replaceAll("\\s+", " "),
                    date == null || ended ? null : date.start(),
                    date == null ? null : date.end(),
                    date == null ? YearsAlone.NEITHER : date.years(),
                    evidence.stream().sorted().toList()));
        }
        school = null;
        degree = null;
        date = null;
    }
}

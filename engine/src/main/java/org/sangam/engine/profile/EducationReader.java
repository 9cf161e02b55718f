package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
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

    private final CleanText text;
    private final PlaceGraph places;
    private final DateReader dates;
    private final List<Education> found = new ArrayList<>();
    private @Nullable Span school;
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
        List<Chunk> parts = new ArrayList<>();
        for (Chunk chunk : chunks) {
            parts.addAll(chunk.isName() ? parted(chunk) : List.of(chunk));
        }
        for (Chunk chunk : parts) {
            if (chunk.date() != null) {
                date(chunk.date());
            } else if (!chunk.place() || chunk.isSchool()) {
                name(chunk);
            }
        }
    }

    /** "B.Tech in Physics, Northwind Institute": a degree and a school in one go are two things. */
    private static List<Chunk> parted(Chunk chunk) {
        for (int at = chunk.words().indexOf(", "); at > 0; at = chunk.words().indexOf(", ", at + 1)) {
            Chunk left = chunk.part(0, at);
            Chunk right = chunk.part(at + 2, chunk.words().length());
            if ((left.isSchool() && right.isDegree() && !right.isSchool())
                    || (right.isSchool() && left.isDegree() && !left.isSchool())) {
                return left.isDegree() ? subject(chunk, at) : List.of(left, right);
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
    private static List<Chunk> subject(Chunk chunk, int comma) {
        int next = chunk.words().indexOf(", ", comma + 1);
        int length = chunk.words().length();
        boolean isSubject = next > 0
                && !chunk.part(comma + 2, next).isSchool()
                && chunk.part(next + 2, length).isSchool();
        int cut = isSubject ? next : comma;
        return List.of(chunk.part(0, cut), chunk.part(cut + 2, length));
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
        if (chunk.isSchool() && !(chunk.isDegree() && degree == null && school != null)) {
            if (school != null) {
                close();
            }
            school = chunk.span();
        } else if (chunk.isDegree()) {
            if (degree != null) {
                close();
            }
            degree = chunk.span();
        } else if (degree != null && degree.length() <= 8 && isNext(degree, chunk.span())) {
            degree = new Span(degree.start(), chunk.span().end());
        } else if (degree == null
                && (date != null || school != null)
                && chunk.words().length() > 3) {
            degree = chunk.span();
        }
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
                    evidence.stream().sorted().toList()));
        }
        school = null;
        degree = null;
        date = null;
    }
}

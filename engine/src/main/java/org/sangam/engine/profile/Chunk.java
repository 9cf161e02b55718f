package org.sangam.engine.profile;

import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * One thing that the head of an entry says, between two separators.
 *
 * @param row its row, counted from the section's first
 * @param cell its cell, counted over the whole head
 * @param date set for a date and nothing else
 * @param place whether it names where
 * @param guessed whether only what stands after it makes its first word a town, which might be a company as well
 * @param label what the writer calls it, such as "company" before "Company: Acme"; empty for none
 */
record Chunk(
        String words,
        Span span,
        int row,
        int cell,
        @Nullable DateRange date,
        boolean place,
        boolean guessed,
        String label) {

    static Chunk of(String words, Span span, int row, int cell) {
        return new Chunk(words, span, row, cell, null, false, false, "");
    }

    Chunk asPlace() {
        return new Chunk(words, span, row, cell, null, true, true, label);
    }

    /** A stretch of its words, as a name. */
    Chunk part(int from, int to) {
        Span part = new Span(span.start() + from, span.start() + to);
        return of(words.substring(from, to), part, row, cell);
    }

    double title() {
        return 2 * Words.count(Words.Kind.TITLE, words) + 0.5 * Words.count(Words.Kind.RANK, words);
    }

    double company() {
        return 2 * Words.count(Words.Kind.COMPANY, words);
    }

    boolean isSchool() {
        return Words.has(Words.Kind.SCHOOL, words);
    }

    boolean isDegree() {
        return Words.has(Words.Kind.DEGREE, words);
    }

    boolean isName() {
        return date == null && !place;
    }
}

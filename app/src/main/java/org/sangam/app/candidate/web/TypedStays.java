package org.sangam.app.candidate.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Words;
import org.sangam.engine.profile.TypedMonth;
import org.sangam.engine.profile.YearsAlone;

/** Reads the positions, or the education, that a person typed; a row without a name is none. */
final class TypedStays {

    static final int MOST = 40;

    private final String kind;
    private final Words words;
    private final YearMonth now;
    private final List<FieldError> errors;

    /** @param errors takes a sentence for each row that cannot be read, under the row's name such as {@code position0} */
    TypedStays(String kind, Words words, YearMonth now, List<FieldError> errors) {
        this.kind = kind;
        this.words = words;
        this.now = now;
        this.errors = errors;
    }

    /** One row with its months read. */
    record Dated(
            String what,
            String where,
            @Nullable YearMonth start,
            @Nullable YearMonth end,
            YearsAlone years) {

        @Nullable
        String whatSaid() {
            return what.isEmpty() ? null : what;
        }

        @Nullable
        String whereSaid() {
            return where.isEmpty() ? null : where;
        }
    }

    /** Whether rows say the same; a form holds one blank row more than the profile, to add to it. */
    static boolean same(List<Stay> typed, List<Stay> shown) {
        return named(typed).equals(named(shown));
    }

    Stream<Dated> read(List<Stay> typed) {
        return IntStream.range(0, Math.min(typed.size(), MOST))
                .filter(row -> !typed.get(row).nameless())
                .mapToObj(row -> dated(row, typed.get(row)));
    }

    private static List<Stay> named(List<Stay> rows) {
        return rows.stream().filter(row -> !row.nameless()).toList();
    }

    private Dated dated(int row, Stay stay) {
        YearMonth start = month(row, stay.start(), TypedMonth.start(stay.start(), now));
        YearMonth end = month(row, stay.end(), TypedMonth.end(stay.end(), now));
        if (start != null && end != null && end.isBefore(start)) {
            wrong(row, words.say("candidate.form.dates.order", "title", stay.what()));
        }
        YearsAlone years = new YearsAlone(TypedMonth.isYear(stay.start()), TypedMonth.isYear(stay.end()));
        return new Dated(stay.what(), stay.where(), start, end, years);
    }

    private @Nullable YearMonth month(int row, String typed, Optional<YearMonth> read) {
        if (!typed.isEmpty() && read.isEmpty()) {
            wrong(row, words.say("candidate.form.month.wrong", "typed", typed));
        }
        return read.orElse(null);
    }

    private void wrong(int row, String sentence) {
        errors.add(new FieldError(kind + row, sentence));
    }
}

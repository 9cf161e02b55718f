package org.sangam.app.candidate.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile;
import org.springframework.util.MultiValueMap;

/**
 * Some time at a company or a school, as a person types it.
 *
 * @param what the title or the degree
 * @param where the company or the school
 * @param start a month, such as 2021-04, or a year; empty when not said
 * @param end empty while it lasts
 */
public record Stay(String what, String where, String start, String end) {

    static final Stay BLANK = new Stay("", "", "", "");

    static Stay of(Profile.Position position) {
        return new Stay(
                said(position.title()),
                said(position.company()),
                said(position.startWritten()),
                position.current() ? "" : said(position.endWritten()));
    }

    static Stay of(Profile.Education education) {
        return new Stay(
                said(education.degree()),
                said(education.school()),
                said(education.startWritten()),
                said(education.endWritten()));
    }

    /** The rows of a form, whose fields run side by side in four lists; null when the form has none. */
    static @Nullable List<Stay> of(MultiValueMap<String, String> form, String kind) {
        List<String> what = form.get(kind + "What");
        if (what == null) {
            return null;
        }
        return IntStream.range(0, what.size())
                .mapToObj(row -> new Stay(
                        at(what, row),
                        at(form.get(kind + "Where"), row),
                        at(form.get(kind + "Start"), row),
                        at(form.get(kind + "End"), row)))
                .toList();
    }

    boolean nameless() {
        return what.isEmpty() && where.isEmpty();
    }

    private static String at(@Nullable List<String> list, int row) {
        return list == null || row >= list.size() ? "" : list.get(row).strip();
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}

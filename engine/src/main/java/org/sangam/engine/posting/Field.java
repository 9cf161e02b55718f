package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * A labelled value of a posting, such as "Location: Pune" or two of them in one line parted by a bar.
 *
 * @param value what follows the label on its line, or the next line when nothing does
 */
record Field(Kind kind, Span label, Span value, String words) {

    enum Kind {
        TITLE,
        COMPANY,
        CLIENT,
        AGENCY,
        PLACE,
        EXPERIENCE,
        PAY,
        NOTICE,
        SKILLS,
        OPTIONAL_SKILLS,
        EMPLOYMENT,
        OPENINGS,
        EDUCATION,
        LANGUAGES,
        REMOTE,
        SHIFT,
        CONTACT,
        POSTER,
        OTHER
    }

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_SIGN = 6;
    private static final Map<String, Kind> LABELS = labels();

    /** "Required: Shift Supervisor (2 posts)" names the job. */
    private static final Pattern POSTS = Pattern.compile(
            "\\(\\d{1,3} (?:posts?|nos?\\.?|vacanc(?:y|ies)|openings?|positions?)\\)", Pattern.CASE_INSENSITIVE);

    private record Mark(Kind kind, int start, int end) {}

    static List<Field> all(String text, List<Line> lines) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean nextIsFree =
                    next != null && !next.bullet() && marks(text, next).isEmpty();
            fields.addAll(of(text, lines.get(i), nextIsFree && next != null ? next.span() : null));
        }
        return fields;
    }

    private static List<Field> of(String text, Line line, @Nullable Span next) {
        List<Mark> marks = marks(text, line);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size()
                    ? marks.get(i + 1).start()
                    : line.span().end();
            Span value = trimmed(text, mark.end(), end);
            if (value.length() == 0 && next != null && marks.size() == 1) {
                value = next;
            }
            if (value.length() > 0) {
                String words = text.substring(value.start(), value.end());
                fields.add(new Field(kind(mark, words), new Span(mark.start(), mark.end()), value, words));
            }
        }
        return fields;
    }

    /** "Vacancy: 6" counts, "Vacancy: Staff Nurse" names. */
    private static Kind kind(Mark mark, String words) {
        if (mark.kind() == Kind.SKILLS
                && words.indexOf(',') < 0
                && POSTS.matcher(words).find()
                && Who.isJobName(words)) {
            return Kind.TITLE;
        }
        return mark.kind() == Kind.TITLE && Character.isDigit(words.charAt(0)) && !Who.isTitle(words)
                ? Kind.OPENINGS
                : mark.kind();
    }

    private static List<Mark> marks(String text, Line line) {
        List<Mark> marks = new ArrayList<>();
        int end = line.span().end();
        for (int at = line.span().start(); at < end; at++) {
            boolean first = at == line.span().start();
            if (first || "|•;,\t·/✅📍💼💰🔹👉*)".indexOf(text.charAt(at - 1)) >= 0 || startsWithSign(text, at)) {
                Mark mark = markAt(text, at, end, first);
                if (mark != null) {
                    marks.add(mark);
                    at = mark.end() - 1;
                }
            }
        }
        return marks;
    }

    private static boolean startsWithSign(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at - 1))
                || (at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ' ');
    }

    private static @Nullable Mark markAt(String text, int from, int end, boolean first) {
        int start = from;
        while (start < end && start - from < LONGEST_SIGN && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int limit = Math.min(end, start + LONGEST_LABEL);
        for (int at = start; at <= limit; at++) {
            boolean atEnd = at == end;
            if (!atEnd && !isSeparator(text, at, end, first)) {
                continue;
            }
            Kind kind = atEnd && !first ? null : LABELS.get(key(text.substring(start, at)));
            boolean colon = atEnd || ":=\t".indexOf(text.charAt(at)) >= 0;
            if (kind != null && (colon || first) && (!atEnd || kind != Kind.OTHER)) {
                return new Mark(kind, start, Math.min(end, at + 1));
            }
            if (!atEnd && text.charAt(at) == ':') {
                return null;
            }
        }
        return null;
    }

    private static boolean isSeparator(String text, int at, int end, boolean first) {
        char c = text.charAt(at);
        boolean dash = "-–—".indexOf(c) >= 0;
        boolean spaced = dash && at > 0 && (text.charAt(at - 1) == ' ' || (at + 1 < end && text.charAt(at + 1) == ' '));
        return c == ':' || c == '=' || c == '\t' || c == '：' || (first && spaced);
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " :-–—=*\t>：".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " |;,•*\t·".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    private static Map<String, Kind> labels() {
        Map<String, Kind> labels = new HashMap<>();
        Resource.lists("labels.txt")
                .forEach((kind, words) -> words.forEach(word -> labels.put(key(word), Kind.valueOf(kind))));
        return Map.copyOf(labels);
    }

    private static String key(String label) {
        String plain = label.toLowerCase(Locale.ROOT).replace("(s)", "s").replaceAll("\\([^)]*\\)", " ");
        return plain.replaceAll("[^a-z0-9]+", " ").strip();
    }
}

package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * Parts a paste that holds several postings: at the heads of cards, at lines drawn between postings, and where a second
 * title, job number or subject begins.
 */
final class Splitter {

    /** More postings than a paste is read for; the rest stays with the last. */
    private static final int MOST = 100;

    private static final int FEWEST_CHARACTERS = 60;
    private static final int HEAD_LINES = 8;

    private static final Pattern RULE = Pattern.compile("[-=_*~#•—–⸻]{3,200}+|(?:[-=_*~#] ?){4,100}+");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:job|position|role|opening|vacancy|requirement|jd|post)[ #.:-]{0,3}(?:no\\.? ?)?\\d{1,2}(?:[ :.)–-].{0,90})?",
            Pattern.CASE_INSENSITIVE);

    private final HeaderReader headers;

    Splitter(HeaderReader headers) {
        this.headers = headers;
    }

    List<Span> split(CleanText text) {
        List<Line> lines = Line.all(text, text.whole());
        List<Integer> starts = cards(text, lines);
        if (starts.size() < 2) {
            starts = ruled(text, lines);
        }
        if (starts.size() < 2) {
            starts = titled(text, lines);
        }
        return spans(text, lines, starts);
    }

    /** Each line of nothing but years has its head above it, from the last empty line or end of a description on. */
    private List<Integer> cards(CleanText text, List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (headers.isAnchor(text, lines, i)) {
                starts.add(starts.isEmpty() ? 0 : head(lines, i, floor));
                floor = i + 1;
            }
        }
        return starts;
    }

    private static int head(List<Line> lines, int years, int floor) {
        int start = years;
        while (start > floor && years - start < HEAD_LINES && isHead(lines, start)) {
            start--;
        }
        return start;
    }

    /** Whether the line above still belongs to the head that a line is part of. */
    private static boolean isHead(List<Line> lines, int at) {
        Line line = lines.get(at);
        Line above = lines.get(at - 1);
        boolean ends = above.bullet()
                || above.endsLikeSentence()
                || above.words().length() > 90
                || above.words().matches("(?i)read more|apply now|show more");
        return !ends && !(line.gap() && !isPageHead(above));
    }

    private static boolean isPageHead(Line line) {
        return line.words()
                .matches("(?i).*(?:logo|profile picture)|posted by .*|\\d+ recruiters?|agency job|via .* by .*");
    }

    private static List<Integer> ruled(CleanText text, List<Line> lines) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (RULE.matcher(
                            text.words(text.lineAt(lines.get(i).span().start())).strip())
                    .matches()) {
                starts.add(i + 1);
            }
        }
        List<Integer> jobs = starts.stream()
                .filter(start -> isJob(text, lines, start, next(starts, start, lines.size())))
                .toList();
        return jobs.size() > 1 ? jobs : List.of(0);
    }

    private static int next(List<Integer> starts, int start, int end) {
        return starts.stream().filter(other -> other > start).findFirst().orElse(end);
    }

    /** A part is a posting of its own when it says at least two things only a posting says. */
    private static boolean isJob(CleanText text, List<Line> lines, int from, int to) {
        List<Line> part = lines.subList(from, Math.max(from, to));
        List<Field> fields = Field.all(text.value(), part);
        boolean titled = has(fields, Field.Kind.TITLE) || TitleReader.inFirstLines(part) != null;
        boolean terms = has(fields, Field.Kind.PLACE)
                || has(fields, Field.Kind.EXPERIENCE)
                || has(fields, Field.Kind.PAY)
                || part.stream()
                        .anyMatch(line -> !Years.all(text.value(), line.span()).isEmpty());
        return titled && terms;
    }

    private static boolean has(List<Field> fields, Field.Kind kind) {
        return fields.stream().anyMatch(field -> field.kind() == kind);
    }

    /** A second field for the title begins a second posting when each says something of its own. */
    private static List<Integer> titled(CleanText text, List<Line> lines) {
        List<Integer> numbered = new ArrayList<>();
        List<Integer> titles = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (NUMBERED.matcher(line.words()).matches()) {
                numbered.add(i);
            }
            Found title = Found.of(text, line);
            if (title.isTitle() && !seen.contains(title.value())) {
                seen.add(title.value());
                titles.add(i);
            }
        }
        for (List<Integer> starts : List.of(numbered, titles)) {
            List<Integer> jobs = starts.stream()
                    .filter(s -> isJob(text, lines, s, next(starts, s, lines.size())))
                    .toList();
            if (jobs.size() > 1 && jobs.size() == starts.size()) {
                return jobs;
            }
        }
        return List.of(0);
    }

    private record Found(boolean isTitle, String value) {

        static Found of(CleanText text, Line line) {
            return Field.all(text.value(), List.of(line)).stream()
                    .filter(field -> field.kind() == Field.Kind.TITLE
                            && field.label().start() == line.span().start())
                    .findFirst()
                    .map(field -> new Found(Who.isTitle(field.words()), field.words()))
                    .orElse(new Found(false, ""));
        }
    }

    private static List<Span> spans(CleanText text, List<Line> lines, List<Integer> starts) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < starts.size() && spans.size() < MOST - 1; i++) {
            int to = text.lineAt(lines.get(starts.get(i)).span().start()).start();
            if (to - from >= FEWEST_CHARACTERS) {
                spans.add(new Span(from, to));
                from = to;
            }
        }
        spans.add(new Span(from, text.value().length()));
        return spans;
    }
}

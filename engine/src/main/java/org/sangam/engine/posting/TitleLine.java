package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * A line that names the job and then who hires: "Content Writer - Dakghar Media", "Sous Chef – Cafe Mogra, Panjim",
 * "Nurse | Lakeside". Behind a dash a name could as well be a department, so it must sound like an organisation, be followed
 * by a place, or be written again further down.
 */
final class TitleLine {

    private static final double LIKELY = .8;
    private static final int LONGEST = 160;
    private static final Pattern BETWEEN = Pattern.compile(" ?[|·•@] ?| [–—-] |, ");

    private record Part(Span span, String words, String before) {}

    private TitleLine() {}

    /**
     * @param isKnown whether words are a skill's or a place's
     */
    static @Nullable Found<String> company(List<Line> head, List<Line> lines, Predicate<String> isKnown) {
        for (Line line : head) {
            List<Part> parts = line.words().length() > LONGEST ? List.of() : parts(line);
            if (parts.size() < 2 || parts.stream().noneMatch(part -> Who.isJobName(part.words()))) {
                continue;
            }
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
                if (CompanyReader.isBareName(part.words(), isKnown)
                        && (stands(part, next, isKnown) || isRepeated(part, line, lines))) {
                    return Found.at(part.words(), part.span(), LIKELY);
                }
            }
        }
        return null;
    }

    private static boolean stands(Part part, @Nullable Part next, Predicate<String> isKnown) {
        boolean placed = next != null && next.before().equals(", ") && isKnown.test(next.words());
        boolean barred = !part.before().isBlank() && part.before().strip().matches("[|·•@]");
        return barred
                || Organisation.is(part.words())
                || (placed && !part.before().equals(", "));
    }

    private static boolean isRepeated(Part part, Line own, List<Line> lines) {
        Pattern name = Pattern.compile("(?<!\\w)" + Pattern.quote(part.words()) + "(?!\\w)");
        return lines.stream()
                .anyMatch(
                        line -> !line.equals(own) && name.matcher(line.words()).find());
    }

    private static boolean findOutsideBrackets(Matcher between, String words) {
        while (between.find()) {
            String before = words.substring(0, between.start());
            if (before.lastIndexOf('(') <= before.lastIndexOf(')')) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> parts(Line line) {
        List<Part> parts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(line.words());
        int from = 0;
        String before = "";
        while (from < line.words().length()) {
            boolean more = findOutsideBrackets(between, line.words());
            int to = more ? between.start() : line.words().length();
            if (to > from) {
                int start = line.span().start() + from;
                parts.add(new Part(
                        new Span(start, line.span().start() + to), line.words().substring(from, to), before));
            }
            from = more ? between.end() : line.words().length();
            before = more ? between.group() : "";
        }
        return parts;
    }
}

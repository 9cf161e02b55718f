package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * One line of a posting that has words.
 *
 * @param span its words, without bullet
 * @param bullet whether it stands in a list
 * @param gap whether an empty line stands before it
 */
record Line(Span span, String words, boolean bullet, boolean gap) {

    private static final String BULLETS = "•●▪◦■□‣⁃∙·➡►▶➤➢✓✔✅★☆❖◆→»*";

    /** A posting has fewer; what stands beyond is not read. */
    static final int MOST = 4000;

    /** A longer line is looked at in pieces, so that no line costs more than its length. */
    static final int LONGEST = 4000;

    static List<Line> all(CleanText text, Span region) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (int at = region.start(); at < region.end() && lines.size() < MOST; ) {
            Span whole = text.lineAt(at);
            int end = pieceEnd(text.value(), Math.max(at, whole.start()), Math.min(whole.end(), region.end()));
            Line line = of(text.value(), Math.max(at, whole.start()), end, gap);
            if (line.words.isEmpty()) {
                gap = !line.bullet || gap;
            } else {
                boolean bulletAbove = !lines.isEmpty() && loneBullet(text.value(), lines.getLast(), line);
                lines.add(bulletAbove ? new Line(line.span, line.words, true, gap) : line);
                gap = false;
            }
            at = end < whole.end() ? end : whole.end() + 1;
        }
        return lines;
    }

    private static int pieceEnd(String text, int from, int to) {
        if (to - from <= LONGEST) {
            return to;
        }
        int blank = text.lastIndexOf(' ', from + LONGEST);
        return blank > from ? blank : from + LONGEST;
    }

    int wordCount() {
        int count = 1;
        for (int i = 1; i < words.length(); i++) {
            count += isBlank(words.charAt(i)) && !isBlank(words.charAt(i - 1)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    boolean endsLikeSentence() {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?");
    }

    private static Line of(String text, int from, int to, boolean gap) {
        int start = from;
        while (start < to && text.charAt(start) <= ' ') {
            start++;
        }
        int words = afterBullet(text, start, to);
        boolean bullet = words > start;
        int end = to;
        while (end > words && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Line(
                new Span(words, Math.max(words, end)), text.substring(words, Math.max(words, end)), bullet, gap);
    }

    /** Bullets of all kinds, "-o", "1." and "a)" before a word. */
    private static int afterBullet(String text, int start, int to) {
        int at = start;
        while (at < to && at - start < 4 && isBullet(text, at, to)) {
            at++;
        }
        if (at == start) {
            at = afterNumber(text, start, to);
        }
        while (at > start && at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isBullet(String text, int at, int to) {
        char c = text.charAt(at);
        boolean spaced = at + 1 < to && text.charAt(at + 1) == ' ';
        return BULLETS.indexOf(c) >= 0
                || ("-–—o".indexOf(c) >= 0 && spaced)
                || (c == '-' && at + 1 < to && Character.isLetter(text.charAt(at + 1)));
    }

    private static int afterNumber(String text, int start, int to) {
        int at = start;
        while (at < to && at - start < 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean number = at > start && at + 1 < to && ".)".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
        return number ? at + 1 : start;
    }

    /** A bullet on a line of its own belongs to the words below it. */
    private static boolean loneBullet(String text, Line above, Line line) {
        String between = text.substring(above.span.end(), line.span.start());
        return between.chars().anyMatch(c -> BULLETS.indexOf(c) >= 0 && c != '*');
    }
}

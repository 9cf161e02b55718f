package org.sangam.engine.profile;

import java.util.List;
import org.sangam.engine.document.Document;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * A line of a résumé as its reader sees it.
 *
 * @param span its words, without a bullet before them
 * @param cells where the page sets parts of it apart
 */
record Row(CleanText text, Document.Line line, Span span, List<Span> cells, boolean bullet) {

    private static final int LONG = 95;

    static Row of(CleanText text, Document.Line line) {
        int start = line.span().start();
        int from = afterBullet(text.value(), start, line.span().end());
        Span span = new Span(from, line.span().end());
        List<Span> cells = line.cells().stream()
                .map(c -> new Span(Math.max(from, c.start()), Math.max(from, c.end())))
                .filter(c -> c.length() > 0)
                .toList();
        return new Row(text, line, span, cells, from > start);
    }

    private static int afterBullet(String text, int start, int end) {
        boolean bullet = start < end
                && "\u2022\u00b7\u25aa\u25cf\u25cb\u25a0\u25e6\u2023\u27a2\u2713\u2714\u2756\u25ba\u25b8\u2219\u25ab\u25a1\u2043-*\u2013>o"
                                .indexOf(text.charAt(start))
                        >= 0
                && start + 1 < end
                && Character.isWhitespace(text.charAt(start + 1));
        int from = bullet ? start + 1 : start;
        while (from < end && bullet && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    String words() {
        return text.words(span);
    }

    /** What stands from one of its cells on. */
    Row fromCell(int first) {
        List<Span> rest = cells.subList(first, cells.size());
        return new Row(text, line, new Span(rest.getFirst().start(), span.end()), rest, false);
    }

    boolean gap() {
        return line.gap();
    }

    /** Running text: long, or ending like a sentence, or going on with a small letter. */
    boolean isProse() {
        String words = words();
        if (words.chars()
                        .filter(c -> c == '|' || c == '\u00b7' || c == '\u2022')
                        .count()
                >= 2) {
            return false;
        }
        boolean sentence =
                words.endsWith(".") && words.length() > 40 && !words.endsWith("Inc.") && !words.endsWith("Ltd.");
        boolean goesOn = !words.isEmpty()
                && Character.isLowerCase(words.codePointAt(0))
                && words.length() > 12
                && words.indexOf('@') < 0
                && !words.startsWith("www")
                && !words.startsWith("http");
        boolean runsOn = words.length() > LONG && cells.size() == 1 && !line.bold();
        return runsOn || sentence || goesOn;
    }

    /** Whether its words after the first are written small, as in a sentence and not in a name. */
    boolean readsOn() {
        int small = 0;
        int large = 0;
        List<String> all = List.of(words().split("[^\\p{L}'\u2019-]+"));
        for (String word : all.subList(Math.min(1, all.size()), all.size())) {
            if (word.length() > 3) {
                small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
                large += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
            }
        }
        return small >= 3 && small > 2 * large;
    }

    /** Whether it may name a position or a school rather than describe it. */
    boolean mayHead() {
        return !bullet && !isProse() && words().codePoints().anyMatch(Character::isLetter);
    }

    boolean isUpperCase() {
        return isUpperCase(words());
    }

    static boolean isUpperCase(String words) {
        return words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().filter(Character::isLetter).count() > 2;
    }
}

package org.sangam.engine.skill;

import java.util.Locale;

/** The sentence (or list line) a name stands in, in plain form: lower case, words between single blanks. */
record Sentence(int start, int end, String plain) {

    private static final int REACH = 300;
    private static final int LONG_LINE = 55;

    /** The sentence around a range: up to a line end, or a full stop, question or exclamation mark before a blank. */
    static Sentence around(String text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < REACH && !ends(text, start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < REACH && !ends(text, end)) {
            end++;
        }
        return new Sentence(start, end, plain(text.substring(start, end)));
    }

    boolean holds(Candidate candidate) {
        return start <= candidate.start() && candidate.nameEnd() <= end;
    }

    /** The sentence in plain form without the name itself, so that a name is no cue for itself. */
    String without(String text, Candidate candidate) {
        return plain(text.substring(start, candidate.start()) + " ; " + text.substring(candidate.nameEnd(), end));
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return !wraps(text, i);
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        boolean blank = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
        boolean name = text.startsWith(" Js", i + 1) || text.startsWith(" NET", i + 1);
        return i + 1 == text.length() || (blank && !name);
    }

    /** Whether a line break only ends a full line of a page: the line is long, and the next goes on with a small letter. */
    private static boolean wraps(String text, int i) {
        if (i < LONG_LINE || i + 1 >= text.length() || !Character.isLowerCase(text.charAt(i + 1))) {
            return false;
        }
        char last = text.charAt(i - 1);
        return (Character.isLetterOrDigit(last) || last == ',')
                && text.substring(i - LONG_LINE, i).indexOf('\n') < 0;
    }

    /** Lower case, letters and digits (and {@code + # .} inside words) between single blanks, a blank at both ends. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(" ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = c == '+' || c == '#' || c == '\'' || c == '\u2019' || c == '&';
            if (Character.isLetterOrDigit(c)) {
                plain.append(Character.toLowerCase(c));
            } else if (inWord && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(c == '\u2019' ? '\'' : c);
            } else if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        String words = plain.charAt(plain.length() - 1) == ' '
                ? plain.toString()
                : plain.append(' ').toString();
        return words.toLowerCase(Locale.ROOT);
    }
}

package org.sangam.app.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How text is cut into words, in jobs and in questions alike: letters, digits and marks run together, and a plus or sharp
 * may follow, so that C++ and C# are words of their own. Case and accents do not matter, and a plural is its singular.
 */
final class Tokens {

    /** A longer word is cut here; nobody asks for one. */
    static final int LONGEST = 40;

    /** A word and where it stands. */
    record Token(String word, int start, int end) {}

    private Tokens() {}

    /** The words of a text, in order, at most {@code most}. */
    static List<Token> of(String text, int most) {
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < text.length() && found.size() < most; ) {
            int end = wordEnd(text, i);
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
            } else {
                found.add(new Token(fold(text.substring(i, end)), i, end));
                i = end;
            }
        }
        return found;
    }

    /** The words of a text as they are compared. */
    static List<String> stems(String text, int most) {
        return of(text, most).stream().map(token -> stem(token.word())).toList();
    }

    /** Where the word that starts here ends; here itself when none does. */
    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && inWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > from && end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '#')) {
            end++;
        }
        return end;
    }

    /** Digits of every script as our own. */
    static String plainDigits(String text) {
        if (text.chars().noneMatch(c -> c > 127 && Character.isDigit(c))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain.toString();
    }

    /** Without case and accents, cut at the longest. */
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean plain = small.chars().allMatch(c -> c < 128);
        String bare = plain
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036f]", "");
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
    }

    /** Equal for a word and its plain English plural. */
    static String stem(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies") && length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }

    private static boolean inWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

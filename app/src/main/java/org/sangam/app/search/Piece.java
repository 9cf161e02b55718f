package org.sangam.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word, number or sign of a question, in small letters, and where it stands. */
record Piece(Kind kind, String word, double number, boolean andMore, int start, int end) {

    enum Kind {
        WORD,
        NUMBER,
        QUOTE,
        RUPEES,
        DASH,
        NOT,
        OR,
        OPEN,
        CLOSE
    }

    /** More of them are not read. */
    static final int MOST = 40;

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,9}(?:,\\d{2,3})*(?:\\.\\d{1,2})?)(\\+?)([\\p{L}]{0,12})(\\+?)");
    private static final String QUOTES = "\"“”„«»";

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < text.length() && pieces.size() < MOST; ) {
            i = next(text, i, pieces);
        }
        return pieces;
    }

    private static int next(String text, int i, List<Piece> pieces) {
        char c = text.charAt(i);
        if (QUOTES.indexOf(c) >= 0) {
            return quote(text, i, pieces);
        }
        if (c == '(' || c == ')') {
            return sign(c == '(' ? Kind.OPEN : Kind.CLOSE, i, pieces);
        }
        if (c == '|' || (c == '/' && apart(text, i))) {
            boolean repeated = !pieces.isEmpty() && pieces.getLast().kind() == Kind.OR;
            return repeated ? i + 1 : sign(Kind.OR, i, pieces);
        }
        if (c == '₹') {
            return sign(Kind.RUPEES, i, pieces);
        }
        if ("-–—−".indexOf(c) >= 0) {
            return dash(text, i, pieces);
        }
        if (Character.isDigit(c) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
            int end = number(text, i, pieces);
            if (end > i) {
                return end;
            }
        }
        int end = Tokens.wordEnd(text, i);
        if (end == i) {
            return i + Character.charCount(text.codePointAt(i));
        }
        word(text.substring(i, end), i, end, pieces);
        return end;
    }

    /** A stroke between blanks parts two things; one without, as in "UI/UX", is part of a name. */
    private static boolean apart(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private static void word(String raw, int start, int end, List<Piece> pieces) {
        @Nullable String known = Devanagari.known(raw);
        String word = known == null ? Tokens.fold(raw) : known;
        Kind kind = raw.equals("NOT") ? Kind.NOT : Asides.OR.contains(word) ? Kind.OR : Kind.WORD;
        boolean unit = word.endsWith("+") && isUnit(word.substring(0, word.length() - 1));
        if (unit) {
            pieces.add(new Piece(kind, word.substring(0, word.length() - 1), 0, false, start, end - 1));
            pieces.add(new Piece(kind, "plus", 0, false, end - 1, end));
        } else {
            pieces.add(new Piece(kind, word, 0, false, start, end));
        }
    }

    private static int quote(String text, int from, List<Piece> pieces) {
        int end = from + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int after = Math.min(text.length(), end + 1);
        pieces.add(new Piece(Kind.QUOTE, text.substring(from + 1, end), 0, false, from, after));
        return after;
    }

    private static int sign(Kind kind, int at, List<Piece> pieces) {
        pieces.add(new Piece(kind, "", 0, false, at, at + 1));
        return at + 1;
    }

    /** Before a word and after a blank it excludes; between numbers it joins; in a word it is nothing. */
    private static int dash(String text, int at, List<Piece> pieces) {
        boolean fresh = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        boolean before = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        boolean digit = before && Character.isDigit(text.charAt(at + 1));
        boolean afterNumber = !pieces.isEmpty() && pieces.getLast().kind() == Kind.NUMBER;
        if (fresh && before && !(digit && afterNumber)) {
            return sign(Kind.NOT, at, pieces);
        }
        return sign(Kind.DASH, at, pieces);
    }

    /** "20", "4.8", "1,20,000", "20lpa", "5+yrs"; not "3d" or "5g", which are words. */
    private static int number(String text, int from, List<Piece> pieces) {
        Matcher matcher = NUMBER.matcher(text).region(from, text.length());
        if (!matcher.lookingAt()) {
            return from;
        }
        String unit = Tokens.fold(matcher.group(3));
        boolean runsOn = matcher.end() < text.length() && Character.isLetterOrDigit(text.charAt(matcher.end()));
        if (runsOn || (!unit.isEmpty() && !isUnit(unit))) {
            return from;
        }
        double value = Double.parseDouble(matcher.group(1).replace(",", ""));
        boolean more = !matcher.group(2).isEmpty() || !matcher.group(4).isEmpty();
        pieces.add(new Piece(Kind.NUMBER, matcher.group(1), value, more, from, matcher.end(2)));
        if (!unit.isEmpty()) {
            pieces.add(new Piece(Kind.WORD, unit, 0, false, matcher.start(3), matcher.end()));
        }
        return matcher.end();
    }

    private static boolean isUnit(String word) {
        return Asides.THOUSANDS.containsKey(word)
                || Set.of("pa", "pm").contains(word)
                || Asides.YEARS.contains(word)
                || Asides.MONTHS.contains(word)
                || Asides.DAYS.contains(word)
                || Asides.HOURS.contains(word)
                || Asides.KILOMETRES.contains(word);
    }

    /** The words of some pieces in a row. */
    static String phrase(List<Piece> pieces, int from, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(pieces.get(i).word());
        }
        return phrase.toString();
    }

    /** Another word in its place. */
    Piece saying(String other) {
        return new Piece(Kind.WORD, other, 0, false, start, end);
    }

    boolean is(Set<String> words) {
        return kind == Kind.WORD && words.contains(word);
    }
}

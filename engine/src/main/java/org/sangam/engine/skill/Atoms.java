package org.sangam.engine.skill;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into {@link Atom}s. Words of addresses (URLs, e-mail) are left out. */
final class Atoms {

    /** Words that copying glues behind an acronym, as in {@code GCPor}. */
    static final Set<String> GLUE =
            Set.of("or", "and", "with", "for", "in", "on", "to", "is", "as", "at", "the", "using", "of", "etc");

    private final String text;
    private final int end;
    private final List<Atom> atoms = new ArrayList<>();
    private int at;
    private int lastEnd;

    private Atoms(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
        this.lastEnd = -1;
    }

    static List<Atom> of(String text) {
        return of(text, 0, text.length());
    }

    static List<Atom> of(String text, int start, int end) {
        Atoms cut = new Atoms(text, start, end);
        cut.run();
        return cut.atoms;
    }

    private void run() {
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int word = wordEnd();
                if (address()) {
                    lastEnd = -1;
                } else {
                    word(at, word);
                }
                at = Math.max(at, word);
            } else if (c == '&' && between()) {
                add("and", at, at + 1, Atom.Join.SPACE);
                at++;
            } else {
                at++;
            }
        }
    }

    private int wordEnd() {
        int e = at;
        while (e < end && wordPart(e)) {
            e++;
        }
        return e;
    }

    private boolean wordPart(int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || ((c == '+' || c == '#') && i > 0 && text.charAt(i - 1) != ' ');
    }

    /** Skips over a URL or an e-mail address; false when the word here is part of none. */
    private boolean address() {
        int from = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && at - from < 3) {
            from--;
        }
        int to = at;
        boolean found = false;
        while (to < end && !Character.isWhitespace(text.charAt(to)) && to - at < 400) {
            char c = text.charAt(to);
            if (c == '@' && to > at && to + 1 < end && Character.isLetterOrDigit(text.charAt(to + 1))) {
                found = true;
            } else if (c == ':' && text.startsWith("://", to)) {
                found = true;
            } else if (c == ',' || c == ';' || c == '|' || c == '(' || c == ')') {
                break;
            }
            to++;
        }
        if (found || text.startsWith("www.", at)) {
            at = to;
            return true;
        }
        return false;
    }

    /** One word, cut at its humps. */
    private void word(int start, int stop) {
        int s = start;
        while (s < stop) {
            int e = pieceEnd(s, stop);
            String key = fold(text, s, e);
            if (key.equals("net") && dotBefore(s)) {
                add(".net", s - 1 - blanksBefore(s), e, s == start ? joinBeforeDot(s) : Atom.Join.GLUED);
            } else {
                add(key, s, e, s == start ? join(s) : Atom.Join.GLUED);
            }
            s = e;
        }
    }

    private int pieceEnd(int s, int stop) {
        char c = text.charAt(s);
        if (c == '+' || c == '#') {
            return s + 1;
        }
        int e = s + 1;
        if (Character.isDigit(c)) {
            while (e < stop && Character.isDigit(text.charAt(e))) {
                e++;
            }
            return e;
        }
        if (Character.isUpperCase(c) && e < stop && Character.isUpperCase(text.charAt(e))) {
            return capitalsEnd(s, stop);
        }
        while (e < stop && small(text.charAt(e))) {
            e++;
        }
        return e;
    }

    private static boolean small(char c) {
        boolean letter = Character.isLetter(c) && !Character.isUpperCase(c);
        return letter || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** {@code SQLServer} is cut before its S, {@code APIs} not at all, {@code GCPor} before its o. */
    private int capitalsEnd(int s, int stop) {
        int e = s;
        while (e < stop && Character.isUpperCase(text.charAt(e))) {
            e++;
        }
        int lower = e;
        while (lower < stop && Character.isLowerCase(text.charAt(lower))) {
            lower++;
        }
        if (lower == e) {
            return e;
        }
        if (lower == stop && lower - e == 1 && text.charAt(e) == 's') {
            return lower;
        }
        if (lower == stop && GLUE.contains(text.substring(e, lower)) && e - s >= 3) {
            return e;
        }
        return e - s > 1 ? e - 1 : e;
    }

    private boolean dotBefore(int s) {
        int blanks = blanksBefore(s);
        int dot = s - 1 - blanks;
        return dot >= 0
                && text.charAt(dot) == '.'
                && (blanks == 0 || Character.isUpperCase(text.charAt(s)))
                && dot >= (atoms.isEmpty() ? 0 : atoms.getLast().end());
    }

    private int blanksBefore(int s) {
        int n = 0;
        while (n < 2 && s - 1 - n >= 0 && text.charAt(s - 1 - n) == ' ') {
            n++;
        }
        return n;
    }

    private Atom.Join joinBeforeDot(int s) {
        int dot = s - 1 - blanksBefore(s);
        if (lastEnd == dot) {
            return Atom.Join.DOT;
        }
        return lastEnd < 0 ? Atom.Join.APART : join(dot);
    }

    private boolean between() {
        return !atoms.isEmpty() && at - lastEnd <= 1 && at + 1 < end;
    }

    private Atom.Join join(int s) {
        if (lastEnd < 0 || s - lastEnd > 6) {
            return Atom.Join.APART;
        }
        if (s == lastEnd) {
            return Atom.Join.GLUED;
        }
        return gap(text.substring(lastEnd, s));
    }

    private static Atom.Join gap(String gap) {
        String signs = gap.strip();
        boolean blank = gap.length() > signs.length();
        if (gap.indexOf('\n') >= 0) {
            return signs.isEmpty() && gap.indexOf('\n') == gap.lastIndexOf('\n') ? Atom.Join.LINE : Atom.Join.APART;
        }
        return switch (signs) {
            case "", "\u00ae", "\u2122", "(R)" -> Atom.Join.SPACE;
            case "." -> blank ? Atom.Join.DOT_SPACE : Atom.Join.DOT;
            case "'", "\u2019" -> blank ? Atom.Join.APART : Atom.Join.DASH;
            case "-", "_", "\u2010", "\u2011" -> blank ? Atom.Join.SLASH : Atom.Join.DASH;
            case "/" -> Atom.Join.SLASH;
            case "&" -> Atom.Join.SPACE;
            default -> Atom.Join.APART;
        };
    }

    private void add(String key, int start, int stop, Atom.Join join) {
        if (!key.isEmpty()) {
            boolean capital = Character.isUpperCase(text.charAt(start)) || key.charAt(0) == '.';
            boolean plural = text.charAt(stop - 1) == 's' || (key.length() > 5 && key.endsWith("s"));
            atoms.add(new Atom(key, start, stop, atoms.isEmpty() ? Atom.Join.APART : join, capital, plural));
            lastEnd = stop;
        }
    }

    private static String fold(String text, int start, int stop) {
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                word = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
                break;
            }
        }
        return spelling(word);
    }

    /** British and American spellings fold to one. */
    private static String spelling(String word) {
        if (word.length() < 6) {
            return word.equals("colour") ? "color" : word;
        }
        return word.replace("isation", "ization")
                .replace("ising", "izing")
                .replace("iour", "ior")
                .replace("colour", "color")
                .replace("labour", "labor")
                .replace("modelling", "modeling")
                .replace("centre", "center");
    }
}

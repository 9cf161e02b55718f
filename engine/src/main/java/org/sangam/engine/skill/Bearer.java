package org.sangam.engine.skill;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the person or the firm that bears a skill's name from the skill, by the words around it. */
final class Bearer {

    private static final Set<String> LEGAL = ContextWords.of("legal-forms");
    private static final Set<String> FRAMES = ContextWords.of("firm-frames");
    private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Shri|Smt|Sister)\\.? $");
    private static final int REACH = 120;

    private Bearer() {}

    static boolean stands(String text, Candidate candidate) {
        return titled(text, candidate.start()) || legal(text, candidate.nameEnd()) || framed(text, candidate.start());
    }

    /** "Ms Ansible Fernandes": behind a form of address every word is a person's name. */
    static boolean titled(String text, int start) {
        boolean blank = start > 0 && text.charAt(start - 1) == ' ';
        return blank
                && TITLED.matcher(text.substring(Math.max(0, start - 8), start)).find();
    }

    /** "MongoDB Inc." */
    private static boolean legal(String text, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.charAt(end + 1))) {
            return false;
        }
        int e = end + 1;
        while (e < text.length() && e - end < 12 && Character.isLetter(text.charAt(e))) {
            e++;
        }
        return LEGAL.contains(lower(text, end + 1, e));
    }

    /** "alumni of Google, Salesforce and Amazon": a frame before a list of capitals. */
    private static boolean framed(String text, int start) {
        int at = start;
        while (at > 0 && start - at < REACH) {
            int end = wordEnd(text, at);
            int begin = wordBegin(text, end);
            if (begin == end) {
                return false;
            }
            boolean listed = Character.isUpperCase(text.charAt(begin)) || "and".equals(text.substring(begin, end));
            if (!listed) {
                return frame(text, begin, end);
            }
            at = begin;
        }
        return false;
    }

    private static boolean frame(String text, int begin, int end) {
        int before = wordEnd(text, begin);
        int second = wordBegin(text, before);
        String two = lower(text, second, before) + ' ' + lower(text, begin, end);
        return FRAMES.contains(two)
                || FRAMES.contains(
                        lower(text, wordBegin(text, wordEnd(text, second)), wordEnd(text, second)) + ' ' + two);
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ',')) {
            at--;
        }
        return at;
    }

    private static int wordBegin(String text, int end) {
        int at = end;
        while (at > 0 && end - at < REACH && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}

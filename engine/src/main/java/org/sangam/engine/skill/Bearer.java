package org.sangam.engine.skill;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the person or the firm that bears a skill's name from the skill, by the words around it. */
final class Bearer {

    private static final Set<String> LEGAL = ContextWords.of("legal-forms");
    private static final Set<String> FRAMES = ContextWords.of("firm-frames");
    private static final Set<String> ABLE_AT = ContextWords.of("able-at");
    private static final Set<String> STAFF = ContextWords.of("staff");
    private static final Set<String> LABELS = ContextWords.of("firm-labels");
    private static final Set<String> EMPLOYERS = ContextWords.of("employers");
    private static final Set<String> US_STATES = ContextWords.of("us-states");
    private static final Set<String> HIRES = ContextWords.of("hires");
    private static final Pattern FORMER = Pattern.compile("(?i)\\b(?:ex|former|formerly)[- ]$");
    private static final Pattern FIRM_BEHIND = Pattern.compile(" (?:is|are|was|has been|will be) ([a-z]{4,12})\\b");
    private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Shri|Smt|Sister)\\.? $");
    private static final int REACH = 120;

    private Bearer() {}

    static boolean stands(String text, Candidate candidate) {
        int start = candidate.start();
        int end = candidate.nameEnd();
        return titled(text, start)
                || legal(text, end)
                || state(text, start, end)
                || (Character.isUpperCase(text.charAt(start)) && (employs(text, start, end) || framed(text, start)));
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

    /** "Atlanta, GA" */
    private static boolean state(String text, int start, int end) {
        if (end - start != 2 || !text.startsWith(", ", start - 2) || !US_STATES.contains(lower(text, start, end))) {
            return false;
        }
        int town = wordBegin(text, start - 2);
        boolean first = town == 0 || !text.startsWith(", ", town - 2);
        boolean more =
                text.startsWith(", ", end) && end + 2 < text.length() && Character.isUpperCase(text.charAt(end + 2));
        return start - 2 - town > 2
                && Character.isUpperCase(text.charAt(start + 1))
                && Character.isUpperCase(text.charAt(town))
                && Character.isLowerCase(text.charAt(start - 3))
                && first
                && !more;
    }

    /** "ex-Salesforce", "Figma is hiring". */
    private static boolean employs(String text, int start, int end) {
        if (FORMER.matcher(text.substring(Math.max(0, start - 10), start)).find()) {
            return true;
        }
        var behind = FIRM_BEHIND.matcher(text).region(end, Math.min(text.length(), end + 24));
        return behind.lookingAt() && HIRES.contains(behind.group(1));
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
            if (text.startsWith(":", end)) {
                return LABELS.contains(lower(text, begin, end));
            }
            if (EMPLOYERS.contains(lower(text, begin, end))) {
                return true;
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
        String first = lower(text, begin, end);
        String two = lower(text, second, before);
        String pair = two + ' ' + first;
        String three = lower(text, wordBegin(text, wordEnd(text, second)), wordEnd(text, second));
        return FRAMES.contains(pair)
                || FRAMES.contains(three + ' ' + pair)
                || of(first, two)
                || (EMPLOYERS.contains(two) && (first.equals("was") || first.equals("is")));
    }

    /** "the founders of", "people from" and "at", unless somebody is good at it. */
    private static boolean of(String first, String second) {
        return switch (first) {
            case "at" -> !second.isEmpty() && !ABLE_AT.contains(second);
            case "of", "from" -> STAFF.contains(second);
            default -> false;
        };
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at > 0 && " ,:".indexOf(text.charAt(at - 1)) >= 0) {
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

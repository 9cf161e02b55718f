package org.sangam.engine.skill;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words right around an ambiguous name say: its capitals, the word before and behind it, and whether it stands
 * alone on its line or behind a label. In log-odds, for the skill when positive.
 */
final class Wording {

    private static final Set<String> TITLES = ContextWords.of("titles");
    private static final Set<String> DETERMINERS = ContextWords.of("determiners");
    private static final Set<String> BEFORE_VERBS = ContextWords.of("before-verbs");
    private static final Set<String> BEFORE_FIRMS = ContextWords.of("before-firms");
    private static final Set<String> ADDRESSED = ContextWords.of("addressed");
    private static final Set<String> GIVEN_NAMES = ContextWords.of("given-names");
    private static final Set<String> SMALL_WORDS = ContextWords.of("small-words");
    private static final Set<String> SURNAMES = ContextWords.of("surnames");
    private static final Set<String> BEHIND_FIRMS = ContextWords.of("behind-firms");
    private static final Set<String> BEHIND_SKILLS = ContextWords.of("behind-skills");
    private static final Set<String> EXPERTISE = ContextWords.of("expertise");
    private static final Set<String> INTO = ContextWords.of("into");
    private static final Set<String> LETTERED = ContextWords.of("lettered");
    private static final Set<String> BORNE = ContextWords.of("borne");
    private static final Set<String> ROLES = ContextWords.of("roles");
    private static final Pattern VERB = Pattern.compile("[A-Z][a-z]{2,12}(?:ed|ing)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern LABEL = Pattern.compile(
            "(?s)^[\\s•*\\-–·o]*[A-Z][\\w &/.+-]{1,40}\\s?[:–-] .*|(?s)^[\\s•*–-]*[A-Z][\\w &/.+-]{1,40}:.*");
    private static final Pattern LIST_GAP = Pattern.compile(
            "[\\s,;/|&•·+()\\[\\]:*–-]*(?:(?:and|or|and/or|as well as|plus|etc|including|like|vs|e\\.g|i\\.e|such"
                    + " as|with)[\\s,;/|&•·+().:-]*)?");

    private final String text;
    private final Candidate candidate;
    private final Sentence sentence;
    private final boolean listed;
    private final String written;
    private final String before;
    private final String beforeThat;
    private final String behind;

    Wording(String text, Candidate candidate, Sentence sentence, boolean listed) {
        this.text = text;
        this.candidate = candidate;
        this.sentence = sentence;
        this.listed = listed;
        this.written = text.substring(candidate.start(), candidate.nameEnd());
        int[] first = wordBefore(candidate.start());
        this.before = text.substring(first[0], first[1]);
        int[] second = wordBefore(first[0]);
        this.beforeThat = before.isEmpty() ? "" : text.substring(second[0], second[1]);
        int[] next = wordBehind(candidate.nameEnd());
        this.behind = text.substring(next[0], next[1]);
    }

    /** Whether only what separates the items of a list stands between two names. */
    static boolean listGap(String gap) {
        boolean separated = !gap.isBlank() || gap.indexOf('\n') >= 0;
        return separated && gap.length() <= 24 && LIST_GAP.matcher(gap).matches() && !gap.contains("\n\n\n");
    }

    double weigh(Name name) {
        return shape(name) + version() + frameBefore(name) + frameBehind() + people() + line();
    }

    /** "Angular 9": a number right behind a capital is a version, unless it may be a year. */
    private double version() {
        String number = text.substring(candidate.nameEnd(), candidate.end());
        boolean counted = !number.isEmpty() && !YEAR.matcher(number).find() && written.length() > 1;
        return counted && Character.isUpperCase(written.charAt(0)) ? 1.4 : 0;
    }

    private double shape(Name name) {
        if (written.length() == 1 && Character.isLetter(written.charAt(0))) {
            return letter();
        }
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
        boolean small = written.equals(written.toLowerCase(Locale.ROOT));
        boolean acronym = name.written.equals(name.written.toUpperCase(Locale.ROOT))
                || (name.key.length() < 4
                        && name.written.equals(name.written.toLowerCase(Locale.ROOT))
                        && !vowelled(name.key));
        if (small && SMALL_WORDS.contains(written)) {
            return listed ? -2 : -4;
        }
        if (small) {
            return hurried() ? 0 : listed ? -0.4 : -1.3;
        }
        if (capitals && !acronym && written.length() > 1) {
            return listed ? 0.4 : -0.4;
        }
        if (first() || text.startsWith("!", candidate.nameEnd())) {
            return 0;
        }
        return BORNE.contains(lower(written)) ? 1.2 : 1.7;
    }

    /** A sentence without any capital says nothing by the small letters of a name. */
    private boolean hurried() {
        return text.substring(sentence.start(), sentence.end()).chars().noneMatch(Character::isUpperCase);
    }

    private static boolean vowelled(String key) {
        return key.equals("go");
    }

    private double letter() {
        char previous = candidate.start() > 0 ? text.charAt(candidate.start() - 1) : ' ';
        boolean initial = Bearer.titled(text, candidate.start())
                || (text.startsWith(". ", candidate.nameEnd()) && capital(behind) && !listed);
        if ("\u00b0'\u2019".indexOf(previous) >= 0
                || beforeThat.equals("°")
                || initial
                || (LETTERED.contains(lower(before)) && !listed)) {
            return -6;
        }
        boolean apart = candidate.nameEnd() >= text.length() || "'’-.&".indexOf(text.charAt(candidate.nameEnd())) < 0;
        boolean sentenceEnd = text.startsWith(".", candidate.nameEnd()) && !text.startsWith(".", candidate.start() - 1);
        return Character.isUpperCase(written.charAt(0)) ? (apart || sentenceEnd ? 0.6 : -2.5) : listed ? -1 : -4;
    }

    private double frameBefore(Name name) {
        String word = lower(before);
        boolean small = Character.isLowerCase(written.charAt(0));
        if (TITLES.contains(word)) {
            return -6;
        }
        if (BEFORE_FIRMS.contains(word)) {
            return -2.2;
        }
        if (DETERMINERS.contains(word)) {
            return small ? -2.5 : -1;
        }
        if (BEFORE_VERBS.contains(word)) {
            return small ? -3 : -1;
        }
        if (ADDRESSED.contains(lower(beforeThat)) && (word.equals("with") || word.equals("to"))) {
            return -3;
        }
        if (INTO.contains(word)) {
            return into(word, small);
        }
        if (EXPERTISE.contains(word)) {
            return 1;
        }
        if (small && DETERMINERS.contains(lower(beforeThat))) {
            return -1;
        }
        return name.written.length() > 1 && word.equals("not") ? -2 : 0;
    }

    private double into(String word, boolean small) {
        if (EXPERTISE.contains(lower(beforeThat))) {
            return small ? 1.2 : 2;
        }
        if (word.equals("to")) {
            return small ? -3 : 0.2;
        }
        if (word.startsWith("us") || word.equals("via")) {
            return 1.3;
        }
        if (word.equals("of") || word.equals("from")) {
            return -0.5;
        }
        return small || !"in with on over".contains(word) ? 0 : 0.9;
    }

    private double frameBehind() {
        String word = lower(behind);
        if (text.startsWith("'s", candidate.nameEnd()) || text.startsWith("’s", candidate.nameEnd())) {
            return -1.2;
        }
        return BEHIND_SKILLS.contains(word) ? 2.2 : 0;
    }

    /** Another capital right beside it, without a comma: the name of a person, a firm or a place. */
    private double people() {
        if (BEHIND_FIRMS.contains(lower(behind)) && capital(behind)) {
            return -5;
        }
        if ((GIVEN_NAMES.contains(lower(before)) && capital(before))
                || (SURNAMES.contains(lower(behind)) && capital(behind))) {
            return listed ? -2 : -6;
        }
        double sum = 0;
        boolean strangerBefore = capital(before)
                && !ROLES.contains(lower(before))
                && !EXPERTISE.contains(lower(before))
                && !(beforeThat.isEmpty() && VERB.matcher(before).matches());
        if (strangerBefore && touching(before, candidate.start()) && !capitals(before) && !listed) {
            sum -= 2.4;
        }
        boolean strangerBehind =
                capital(behind) && !BEHIND_SKILLS.contains(lower(behind)) && !ROLES.contains(lower(behind));
        if (strangerBehind && Character.isUpperCase(written.charAt(0)) && !capitals(behind)) {
            sum -= listed ? 0.8 : 2.2;
        }
        return sum;
    }

    private boolean touching(String word, int end) {
        return end - word.length() - 1 >= 0 && text.startsWith(word, end - word.length() - 1);
    }

    /** Alone on its line, or in a list behind a label such as {@code Tools:}. */
    private double line() {
        String head = text.substring(sentence.start(), candidate.start());
        String tail = text.substring(candidate.end(), sentence.end());
        boolean alone = head.chars().noneMatch(Character::isLetterOrDigit)
                && tail.chars().noneMatch(Character::isLetterOrDigit);
        if (alone) {
            boolean sole = text.strip().length() == written.length();
            return sole || tail.endsWith("!") ? 0 : 2.6;
        }
        return LABEL.matcher(head).matches() && listed ? 1.2 : 0;
    }

    private boolean first() {
        return text.substring(sentence.start(), candidate.start()).chars().noneMatch(Character::isLetterOrDigit);
    }

    private int[] wordBefore(int at) {
        int e = at;
        while (e > sentence.start() && (text.charAt(e - 1) == ' ' || text.charAt(e - 1) == '"')) {
            e--;
        }
        int s = e;
        while (s > sentence.start() && (letter(text.charAt(s - 1)) || (text.charAt(s - 1) == '-' && s < e))) {
            s--;
        }
        return new int[] {s, e};
    }

    private int[] wordBehind(int at) {
        int s = at;
        while (s < sentence.end()
                && (text.charAt(s) == ' '
                        || text.charAt(s) == '"'
                        || (text.charAt(s) == '.' && at == s && written.length() == 1))) {
            s++;
        }
        int e = s;
        while (e < sentence.end() && letter(text.charAt(e))) {
            e++;
        }
        return new int[] {s, e};
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '°';
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean capitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

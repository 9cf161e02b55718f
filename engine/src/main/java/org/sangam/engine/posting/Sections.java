package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Requirement.Need;

/** For each line of a description, how much the job needs what the line names: by its section, unless its own words say. */
final class Sections {

    private static final Pattern OPTIONAL = Pattern.compile(
            "(?<![a-z])(?:good[- ]to[- ]have|nice[- ]to[- ]have|(?:is|are|would be|will be|be) (?:a |an )?(?:big |huge |major |strong |definite |added |great |distinct )?(?:plus|advantage|bonus|asset)|a (?:major |big |huge |strong |added )?plus|added advantage|preferred|preferably|optional|desirable|bonus|not mandatory|not a must|advantageous|would be great|brownie)(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REQUIRED = Pattern.compile(
            "(?<![a-z])(?:must|should (?:have|know|be)|mandatory|required|essential|strong (?:experience|knowledge|hands|understanding|background|command|proficiency|grasp)|proficien\\w+|hands[- ]?on|expertise|expert in|(?<!\\d)\\d{1,2}+ ?\\+? ?(?:years?|yrs?)|experience (?:with|in|of|on|working|using)|experienced (?:in|with)|knowledge of|well[- ]versed|familiar\\w*|fluen\\w+ (?:in|with)|skilled in|solid (?:experience|understanding|knowledge)|good (?:knowledge|understanding|command|experience)|working knowledge|understanding of|ability to)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CLAUSE = 300;

    /** What a line asks: each clause weighs as its section does, unless its own words say otherwise. */
    record Asked(Line line, Heading.@Nullable Section section, boolean heading) {

        Need need(int position) {
            return need(position, false);
        }

        /** What is asked of a length of time, which a wish behind the next comma or bracket does not reach. */
        Need ofLength(int position) {
            return need(position, true);
        }

        private Need need(int position, boolean narrow) {
            String words = line.words();
            int at = Math.clamp(position - line.span().start(), 0, words.length());
            int from = at;
            while (from > 0 && at - from < LONGEST_CLAUSE && !endsClause(words, from - 1, narrow)) {
                from--;
            }
            int to = at;
            while (to < words.length() && to - at < LONGEST_CLAUSE && !endsClause(words, to, narrow)) {
                to++;
            }
            return weigh(line, words.substring(from, to), section);
        }

        private static boolean endsClause(String words, int at, boolean narrow) {
            char c = words.charAt(at);
            boolean last = at + 1 == words.length() || words.charAt(at + 1) == ' ';
            return c == ';'
                    || (narrow && (c == '(' || c == ')' || (c == ',' && last)))
                    || (last && (c == '.' || c == '!' || c == '?'));
        }
    }

    private Sections() {}

    static List<Asked> of(List<Line> lines) {
        List<Asked> asked = new ArrayList<>();
        Heading.@Nullable Section section = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean heading = Heading.looksLikeOne(line, next);
            if (heading) {
                section = Heading.need(line.words());
            } else if (opensInline(line)) {
                section = Heading.need(beforeColon(line.words()));
            }
            asked.add(new Asked(line, section, heading && section != null));
        }
        return asked;
    }

    /** "Mandatory Skills - NodeJS" and "Good to have: React" open a section for themselves and what follows in the list. */
    private static boolean opensInline(Line line) {
        String start = beforeColon(line.words());
        return !start.isEmpty() && start.length() < 40 && Heading.need(start) != null;
    }

    private static String beforeColon(String words) {
        int colon = words.indexOf(':');
        int dash = words.indexOf(" - ");
        int end = colon >= 0 ? colon : dash;
        return end < 0 ? "" : words.substring(0, end);
    }

    private static Need weigh(Line line, String clause, Heading.@Nullable Section section) {
        boolean work = section == Heading.Section.MENTIONED_WORK || section == null;
        if (section == Heading.Section.OPTIONAL || OPTIONAL.matcher(clause).find()) {
            return Need.OPTIONAL;
        }
        return section == Heading.Section.REQUIRED || (work && asksPlainly(line)) ? Need.REQUIRED : Need.MENTIONED;
    }

    private static boolean asksPlainly(Line line) {
        String words = line.words().toLowerCase(Locale.ROOT);
        boolean aboutOthers = words.startsWith("we are ") || words.startsWith("we have ") || words.startsWith("our ");
        return !aboutOthers && REQUIRED.matcher(line.words()).find();
    }
}

package org.sangam.engine.posting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * Lengths of work experience in a text: {@code 5- 12 yrs}, {@code 4.0+ years}, {@code Min -2 years}, {@code 4 to 7 Years},
 * {@code two years}, {@code Freshers}. Lengths of other things (bonds, courses, ages, a company's past) are left out.
 *
 * @param open whether the text itself leaves the upper end open ("12+", "at least 3")
 */
record Years(Experience value, Span span, boolean open, boolean range) {

    /** One line speaks of fewer lengths than this. */
    private static final int MOST = 24;

    private static final int MOST_YEARS = 45;
    private static final String NUMBER =
            "(?:\\d{1,2}(?:\\.\\d{1,2}+)?+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)";

    /** "Fresher to 3 years" begins at none. */
    private static final String LOW = "(?:" + NUMBER + "|freshers?(?=" + " ?(?:-|–|—|to|upto|up to) ?\\d" + "))";

    private static final String UNIT = "(?<unit>years?|yrs?|yoe|(?<=\\d)y|months?|mths?|mos?)(?![a-z])";
    private static final String TO = " ?\\+? ?(?:-|–|—|−|~|to|till|and|upto|up to) ?";

    /** Without one of these a line speaks of no length. */
    private static final Pattern SIGN = Pattern.compile(
            "[yY](?:ea)?[rR]|\\d[yY]|[yY][oO][eE]|[mM](?:on)?[tT][hH]|[mM][oO]|YEAR|MONTH|[fF]resh|FRESH|[eE]xperience|EXPERIENCE|[eE]ntry|ENTRY");

    private static final Pattern LENGTH = Pattern.compile(
            "(?<![\\w.,$₹€£/-])(?<lead>(?:min(?:imum)?\\.?|at ?least|atleast|over|more than|above|greater than|not less than|>=?)(?: of)?(?: ?[-:–] ?| )?+|(?:up ?to|upto|less than|below|under|max(?:imum)?\\.?|not more than|<=?)(?: of)?(?: ?[-:–] ?| )?+|between )?+(?<low>"
                    + LOW + ")(?: ?(?<lowUnit>years?|yrs?|months?|mths?)(?![a-z])(?=" + TO + NUMBER
                    + "))?+"
                    + "(?:" + TO + "(?<high>" + NUMBER
                    + "))?+(?<plus> ?\\+|\\(\\+\\)| plus(?= y))?+ ?(?:-|–)? ?(?:\\([^)]{1,12}\\) ?)?(?:full |solid |good )?"
                    + UNIT
                    + "(?<tail>\\.?['’]?s? ?(?:\\+|(?:and|or|&) (?:above|more|over|up))?)?+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "^\\D{0,12}?(?<low>\\d{1,2}(?:\\.\\d)?+)(?:" + TO
                    + "(?<high>\\d{1,2}(?:\\.\\d)?+))?+(?<plus> ?\\+)?+(?![\\w.,%])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FRESHERS = Pattern.compile(
            "(?<!no )(?<!not for )(?<!not )(?<![a-z])(?:freshers?(?! (?:please|do not|need not|should not|can ?not|are not|not|will not|excuse))|fresh graduates?|no (?:prior )?experience (?:is )?(?:needed|required|necessary)|entry[ -]level)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_WORK_AFTER = Pattern.compile(
            "^[ '’]{0,2}(?:old|of age|age|in business|of (?:excellence|existence|operations?|service to|history|bond|contract|agreement|diploma|engineering degree|degree|course|trust|legacy|heritage)|bond|contract|agreement|degree|diploma|course|full[- ]time (?:degree|course|contract)|program(?:me)?|ago|warranty|bachelor|b\\.?sc|lock|commitment|service (?:bond|agreement)|probation|training|fixed[- ]term|track record|in the (?:market|industry) as)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_WORK_BEFORE = Pattern.compile(
            "(?<![a-z])(?:age|aged|ages|bond|bond of|agreement of|contract of|contract for|last|past|next|first|previous|coming|every|within|in under|less than|founded|established|for over|for more than|since|every|commitment of|probation|duration|period|tenure of|notice)[ :-]{0,3}(?:(?:the|over|period|limit|of|is|a|:|between)[ :-]{0,2}){0,3}$",
            Pattern.CASE_INSENSITIVE);

    /** "For over 15 years our planners …" speaks of somebody else; "looking for 3+ years" does not. */
    private static final Pattern SINCE = Pattern.compile(
            "(?<![a-z])(?<!looking )(?<!look )(?<!ask )(?<!asks )(?<!asking )(?<!search )for (?:(?:over|more than|about|around|nearly|almost|the) )*$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("fresher", 0),
            Map.entry("freshers", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15));

    static List<Years> all(String text, Span region) {
        List<Years> found = new ArrayList<>();
        if (!SIGN.matcher(text).region(region.start(), region.end()).find()) {
            return found;
        }
        Matcher matcher =
                LENGTH.matcher(text).region(region.start(), region.end()).useTransparentBounds(true);
        while (found.size() < MOST && matcher.find()) {
            Years years = of(matcher);
            if (years != null && speaksOfWork(text, region, years.span)) {
                found.add(years);
            }
        }
        Matcher freshers =
                FRESHERS.matcher(text).region(region.start(), region.end()).useTransparentBounds(true);
        while (found.size() < MOST && freshers.find()) {
            Span word = new Span(freshers.start(), freshers.end());
            if (found.stream().noneMatch(years -> years.span.contains(word))) {
                found.add(new Years(new Experience(0, null), word, true, false));
            }
        }
        return found;
    }

    /** The length in a field that is known to speak of experience, where the unit may be missing: "5-8", "12+". */
    static @Nullable Years field(String text, Span value) {
        Matcher matcher = LENGTH.matcher(text).region(value.start(), value.end());
        if (matcher.find()) {
            Years years = of(matcher);
            if (years != null) {
                return years;
            }
        }
        Matcher bare = BARE.matcher(text).region(value.start(), value.end());
        if (bare.find()) {
            return of(bare, false);
        }
        return all(text, value).stream().findFirst().orElse(null);
    }

    /** "Freshers can apply": from no experience on, which is never merely nice to have. */
    boolean anybody() {
        return value.minMonths() == 0 && value.maxMonths() == null && open;
    }

    boolean atMost() {
        return value.minMonths() == 0 && value.maxMonths() != null && !range;
    }

    private static @Nullable Years of(Matcher found) {
        return of(found, found.group("unit").toLowerCase(Locale.ROOT).startsWith("m"));
    }

    private static @Nullable Years of(Matcher found, boolean months) {
        boolean bare = !found.pattern().equals(LENGTH);
        String lead = bare || found.group("lead") == null
                ? ""
                : found.group("lead").toLowerCase(Locale.ROOT).strip();
        boolean upTo = lead.startsWith("up")
                || lead.startsWith("less")
                || lead.startsWith("below")
                || lead.startsWith("under")
                || lead.startsWith("max")
                || lead.startsWith("not more")
                || lead.startsWith("<");
        String high = found.group("high");
        String lowUnit = bare ? null : found.group("lowUnit");
        boolean lowMonths =
                lowUnit == null ? months : lowUnit.toLowerCase(Locale.ROOT).startsWith("m");
        int low = months(found.group("low"), lowMonths);
        if (lowUnit != null && high == null) {
            return null;
        }
        Integer top = high == null ? null : (Integer) months(high, months);
        if (upTo) {
            top = top == null ? (Integer) low : top;
            low = 0;
        }
        if (low > MOST_YEARS * 12 || (top != null && (top < low || top > MOST_YEARS * 12))) {
            return null;
        }
        Span span = new Span(found.start(), end(found));
        boolean open = top == null && (found.group("plus") != null || !lead.isEmpty());
        return new Years(new Experience(low, top), span, open, high != null);
    }

    private static int end(Matcher found) {
        int end = found.end();
        String words = found.group();
        int trailing = words.length() - words.stripTrailing().length();
        return end - trailing;
    }

    private static int months(String number, boolean months) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        BigDecimal count = word != null ? BigDecimal.valueOf(word) : new BigDecimal(number);
        return months
                ? count.intValue()
                : count.multiply(BigDecimal.valueOf(12)).intValue();
    }

    private static boolean speaksOfWork(String text, Span region, Span span) {
        String after = text.substring(span.end(), Math.min(region.end(), span.end() + 40));
        String before = text.substring(Math.max(region.start(), span.start() - 40), span.start());
        String line = before.substring(before.lastIndexOf('\n') + 1);
        boolean since =
                SINCE.matcher(line).find() && !after.toLowerCase(Locale.ROOT).contains("experience");
        return !since
                && !NOT_WORK_AFTER
                        .matcher(after.startsWith(" ") ? after : " " + after)
                        .find()
                && !NOT_WORK_BEFORE.matcher(line).find();
    }
}

package org.sangam.engine.posting;

import java.util.regex.Pattern;
import org.sangam.engine.text.Span;

/**
 * Tells a length that a candidate is asked for from other lengths of time: a company's past, its founders' years taken
 * together, a guarantee, the first months of the job.
 */
final class Asking {

    private static final int REACH = 160;

    private static final Pattern EXPERIENCE = Pattern.compile(
            "(?<![a-z])(?:experienced?|exp\\.?|expertise|hands[- ]?on|background|worked|working|work (?:in|with|on|as|at)|practice|practising|seniority|post[- ]qualification|relevant|spent|service as|of work|years? (?:as|in|with|on) )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS_BEFORE = Pattern.compile(
            "(?<![a-z])(?:we|our|us|its|their|founders?|founded|co-?founders?|company|firm|group|brand|promoters?|partners|led by|legacy|since|directors?|(?:the|our) (?:team|business|leadership|management|clients?|customers?)|team (?:of|that|has|with|brings)|who (?:have|has)|families|farmers|engineers who|leaders? (?:with|who)|mentors?|experts with|veterans)(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS_AFTER = Pattern.compile(
            "^[^.!?]{0,40}(?<![a-z])(?:between them|between us|combined|together|collectively|cumulative|among (?:them|us)|of (?:existence|excellence|heritage|legacy|trust)|in business|in the business|of experience (?:serving|helping|delivering|building products for)|warrant(?:y|ies)|guarantees?|old|of age|subscription|vesting|cliff)(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile(
            "(?<![a-z])(?:looking|asks?|asking|need(?:s|ed)?|requires?d?|requirement|seek(?:s|ing)?|wants?(?:ed)?|must|should|candidates?|applicants?|you|your|minimum|min|at ?least|hiring|hires?|role|position|job|ideal|someone|somebody|anyone|expect(?:s|ed)?|prefer(?:red|ably)?|mandatory|eligib\\w+)(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAUGHT = Pattern.compile(
            "(?<![a-z])(?:mentor\\w*|train\\w*|coach\\w*|guid(?:e|ing)|lead(?:ing)?|hir(?:e|ing)|onboard\\w*|teach\\w*|manag(?:e|ing)|recruit\\w*|develop(?:ing)?|support(?:ing)?|help\\w*|courses? for|programs? for|no|not|no longer)(?![a-z])[^.!?]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private Asking() {}

    /**
     * @param listed whether the line stands where a posting lists what it asks for
     */
    static boolean asks(Line line, Years years, boolean listed) {
        String words = line.words();
        Span at = new Span(
                years.span().start() - line.span().start(),
                years.span().end() - line.span().start());
        String before = words.substring(sentenceStart(words, at.start()), at.start());
        String after = words.substring(at.end(), sentenceEnd(words, at.end()));
        if (years.value().minMonths() == 0
                && !years.range()
                && !words.substring(at.start(), at.end()).matches(".*\\d.*")) {
            return !TAUGHT.matcher(before).find();
        }
        if (OTHERS_AFTER.matcher(after).find()) {
            return false;
        }
        boolean asked =
                listed || ASKS.matcher(before).find() || ASKS.matcher(after).find();
        if (!asked && OTHERS_BEFORE.matcher(before).find()) {
            return false;
        }
        boolean spoken =
                EXPERIENCE.matcher(before).find() || EXPERIENCE.matcher(after).find();
        return spoken
                || years.open()
                || years.range()
                || (listed && before.isBlank() && Character.isDigit(words.charAt(at.start())));
    }

    private static int sentenceStart(String words, int at) {
        int start = 0;
        for (String end : new String[] {". ", "! ", "? "}) {
            start = Math.max(start, words.lastIndexOf(end, at - 1) + 1);
        }
        return Math.max(start, at - REACH);
    }

    private static int sentenceEnd(String words, int at) {
        int end = Math.min(words.length(), at + REACH);
        for (String stop : new String[] {". ", "! ", "? "}) {
            int next = words.indexOf(stop, at);
            end = next < 0 ? end : Math.min(end, next);
        }
        return end;
    }
}

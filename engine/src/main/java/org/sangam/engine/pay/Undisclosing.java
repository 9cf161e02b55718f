package org.sangam.engine.pay;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** The phrases that speak of pay and name no figure. */
final class Undisclosing {

    private static final double SURE = .95;
    private static final double LIKELY = .8;

    private static final String ALWAYS =
            "best in (?:the )?(?:industry|market|class salary)|best[ -]in[ -]class (?:salary|pay|compensation)|"
                    + "(?:as per|at par with|according to|based on|matching) (?:the )?(?:company|industry|market|organi[sz]ation)(?:'s|’s)? (?:norms?|standards?|policy|rates?)|"
                    + "(?:salary|pay|ctc|compensation|package|money|budget)[ :-]{0,3}(?:is |will |shall |would |can )?(?:be )?(?:no|(?:not|never)(?: be)? (?:an?|any)) (?:bar|constraint|limit|issue|problem)|"
                    + "(?:competitive|attractive|excellent|handsome|lucrative|top[ -]tier|market[ -]leading|industry[ -]best) (?:salary|pay|ctc|compensation|package|remuneration)|"
                    + "salary (?:not disclosed|undisclosed|negotiable|commensurate)|salary will be (?:discussed|decided)";

    private static final String IN_FIELD = ALWAYS
            + "|no bar|no constraints?|no limit|not a constraint|negotiable|not disclosed|undisclosed|confidential|"
            + "competitive|attractive|commensurate|top[ -]tier|top of (?:the )?(?:industry|market)|as per|depends?(?:ing)? (?:up)?on|based (?:up)?on|d\\.?o\\.?e\\.?(?![a-z])|"
            + "hike|industry|market standards?|market rates?|best|open|to be discussed|will be discussed|tbd|decent|flexible|good|handsome|not specified|not mentioned";

    private static final Pattern PROSE = Pattern.compile(ALWAYS, Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile("(?<![a-z])(?:" + IN_FIELD + ")", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 120;

    private Undisclosing() {}

    /** In a field the whole of its words are the phrase, when they hold one. */
    static Optional<Found<Pay>> field(CleanText text, Span span) {
        Span words = trimmed(text.value(), span);
        if (words.length() == 0
                || words.length() > LONGEST
                || !FIELD.matcher(text.words(words)).find()) {
            return Optional.empty();
        }
        return Optional.of(Found.at(new Pay.Undisclosed(text.words(words)), words, SURE));
    }

    static Optional<Found<Pay>> prose(CleanText text, Span span) {
        Matcher phrase = PROSE.matcher(text.value()).region(span.start(), span.end());
        if (!phrase.find()) {
            return Optional.empty();
        }
        Span words = new Span(phrase.start(), phrase.end());
        return Optional.of(Found.at(new Pay.Undisclosed(text.words(words)), words, LIKELY));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && " .,;:!-–*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}

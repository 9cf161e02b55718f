package org.sangam.engine.pay;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for how often a sum is paid: "/ yr", "per month", "p.a.", "CTC", "in hand", "hourly". */
final class Period {

    /** A period and where its words end. */
    record Written(Pay.Period period, int end) {}

    private static final Pattern AFTER = Pattern.compile(
            "[ ,(]{0,3}+(?:(?:/-|only|gross|net|ctc|in ?hand|take ?home|fixed|base|rupees|inr)[ ,(]{0,2}+){0,3}+(?:(?:/|per|a|an|each|every) ?(?<each>years?|yrs?\\.?|annum|months?|mon(?![a-z])|mth|mo(?![a-z])|hours?|hrs?\\.?|h(?![a-z])|days?|weeks?|wk)|(?<word>p\\.? ?a\\.?(?![a-z])|p\\.? ?m\\.?(?![a-z])|p\\.? ?h\\.?(?![a-z])|p/m|p/a|annually|annual|yearly|monthly|hourly|daily|weekly|pcm|(?:har|prati|per) ?mah?in[ae]|mahina))(?![a-z])\\)?",
            Pattern.CASE_INSENSITIVE);

    /** Without a word for the period, cost to company is by the year and what reaches the hand by the month. */
    private static final Pattern IN_HAND =
            Pattern.compile("[ ,(]{0,3}+(?:in[ -]?hand|take[ -]?home)\\)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_YEAR = Pattern.compile("[ ,(]{0,3}+ctc(?![a-z])\\)?", Pattern.CASE_INSENSITIVE);

    private Period() {}

    static @Nullable Written after(String text, int from, int to) {
        Matcher after = AFTER.matcher(text).region(from, to).useTransparentBounds(true);
        if (after.lookingAt()) {
            String each = after.group("each") != null ? after.group("each") : after.group("word");
            return new Written(named(each.toLowerCase(Locale.ROOT)), after.end());
        }
        Matcher hand = IN_HAND.matcher(text).region(from, to);
        if (hand.lookingAt()) {
            return new Written(Pay.Period.MONTH, hand.end());
        }
        Matcher year = BY_YEAR.matcher(text).region(from, to).useTransparentBounds(true);
        return year.lookingAt() ? new Written(Pay.Period.YEAR, year.end()) : null;
    }

    private static Pay.Period named(String word) {
        String plain = word.replaceAll("[. /]", "");
        if (plain.contains("mahin")) {
            return Pay.Period.MONTH;
        }
        if (plain.startsWith("h") || plain.equals("ph")) {
            return Pay.Period.HOUR;
        }
        if (plain.startsWith("d")) {
            return Pay.Period.DAY;
        }
        if (plain.startsWith("w")) {
            return Pay.Period.WEEK;
        }
        return plain.startsWith("m") || plain.equals("pm") || plain.equals("pcm") ? Pay.Period.MONTH : Pay.Period.YEAR;
    }
}

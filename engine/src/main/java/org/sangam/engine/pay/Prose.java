package org.sangam.engine.pay;

import java.util.regex.Pattern;
import org.sangam.engine.text.Span;

/** Tells a wage from the other sums that postings name: funding, turnover, insurance, bonuses, fees. */
final class Prose {

    private static final int NEAR = 60;

    private static final Pattern PAY_BEFORE = Pattern.compile(
            "(?:salary|salaries|sal|kamai|vetan|pagar|tankhwah?|ctc|package|compensation|pay(?:ing|s| range| scale)?(?! us| for|ments?)|stipend|remuneration|wages?|budget|offer(?:ing|ed|s)?|earn(?:ing)?|honorarium|emoluments?|base|rate|fixed|take ?home|in ?hand)(?![a-z])[^.!?\\n]{0,40}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_NATURE = Pattern.compile(
            "l\\.?p\\.?a|(?:/|per|a|an) ?(?:yr|year|annum|month|hour|hr|day|week)|p\\.? ?[am](?![a-z])|ctc|monthly|annually|yearly|hourly|in[ -]?hand|stipend|lakhs? (?:per|a|p)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE_OF_MONEY = Pattern.compile("[₹$€£][^₹$€£\\n]{1,20}(?:-|–|—|to)[^\\n]{1,14}");
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:rais(?:ed|ing)|fund(?:ed|ing|s)?|revenues?|turnover|valuation|valued|worth|insurance|mediclaim|insured|cover(?:age)?|bonus|allowance|reimburse\\w*|referral|invest(?:ed|ment)s?|deals?|loans?|targets?|fees?|deposit|penalty|bond|gmv|arr|portfolio|manag(?:e|ing) (?:a )?budgets?|budgets of|projects? of|capital|backed|incentives?|gratuity|prize|grant|saving|savings|costs?|processing|processed|transactions?|aum)(?![a-z])[^.!?\\n]{0,40}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^[ +)]{0,3}(?:in |of |worth of |annual |series )?(?:funding|revenue|turnover|valuation|insurance|mediclaim|users|customers|companies|company|devices|downloads|transactions|loans?|bonus|allowance|deposit|fees?|investment|per (?:user|seat|transaction|employee)|gmv|arr|deals?|market|industry|medical|health|joining|retention)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    /** "₹15L + equity": what comes beside a wage tells it. */
    private static final Pattern BESIDE_PAY = Pattern.compile(
            "^ ?(?:fixed|base|ctc|in[- ]?hand|take[- ]?home)(?![a-z])|^[ ,]{0,2}(?:\\+|plus|and|&) ?[^;\\n]{0,24}?(?:equity|esops?|stock|variable|incentives?|perks)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern MONEY = Pattern.compile(
            "[₹₨$€£¥]|rs\\.?|inr|usd|eur|gbp|aed|sgd|cad|aud|sar|qar|lpa|l\\.p\\.a|lakh|lac|\\dl|\\d l|crore|\\d ?cr|\\d ?k|thousand|\\d{4,}|,\\d{3}",
            Pattern.CASE_INSENSITIVE);

    boolean speaksOfPay(String text, Span sum, Span within) {
        String before = text.substring(Math.max(within.start(), sum.start() - NEAR), sum.start());
        String words = text.substring(sum.start(), sum.end());
        String after = text.substring(sum.end(), Math.min(within.end(), sum.end() + NEAR));
        String line = before.substring(before.lastIndexOf('\n') + 1);
        if (OTHER_AFTER.matcher(after).find()) {
            return false;
        }
        if (PAY_BEFORE.matcher(line).find()) {
            return isMoney(words) && !OTHER_BEFORE.matcher(line).find();
        }
        boolean wage =
                BY_NATURE.matcher(words).find() || BESIDE_PAY.matcher(after).find();
        boolean money = wage ? isMoney(words) : RANGE_OF_MONEY.matcher(words).find();
        return money && !OTHER_BEFORE.matcher(line).find();
    }

    private static boolean isMoney(String words) {
        return !YEAR.matcher(words).matches() && MONEY.matcher(words).find();
    }
}

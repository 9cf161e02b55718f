package org.sangam.engine.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sum as written: a number, perhaps with a currency and a unit. A number whose groups are neither Indian (21,01,133)
 * nor western (2,101,133) is no amount.
 *
 * @param currency ISO 4217; null when not written
 * @param number as written, before its unit multiplies it
 * @param plus whether a plus sign follows, which opens the range
 */
record Amount(@Nullable String currency, BigDecimal number, Unit unit, boolean plus, int start, int end) {

    /** What a number is multiplied by. Lakhs and crores, and LPA, speak of rupees. */
    enum Unit {
        NONE("1"),
        THOUSAND("1000"),
        LAKH("100000"),
        LAKH_A_YEAR("100000"),
        CRORE("10000000"),
        MILLION("1000000"),
        BILLION("1000000000");

        private final BigDecimal times;

        Unit(String times) {
            this.times = new BigDecimal(times);
        }

        boolean isIndian() {
            return this == LAKH || this == LAKH_A_YEAR || this == CRORE;
        }
    }

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("₹", "INR"),
            Map.entry("₨", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("inr", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("rupee", "INR"),
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("aed", "AED"),
            Map.entry("dhs", "AED"),
            Map.entry("sgd", "SGD"),
            Map.entry("s$", "SGD"),
            Map.entry("cad", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("aud", "AUD"),
            Map.entry("a$", "AUD"),
            Map.entry("sar", "SAR"),
            Map.entry("qar", "QAR"),
            Map.entry("kwd", "KWD"),
            Map.entry("omr", "OMR"),
            Map.entry("bhd", "BHD"),
            Map.entry("myr", "MYR"),
            Map.entry("rm", "MYR"),
            Map.entry("hkd", "HKD"),
            Map.entry("hk$", "HKD"),
            Map.entry("jpy", "JPY"),
            Map.entry("¥", "JPY"),
            Map.entry("chf", "CHF"),
            Map.entry("pln", "PLN"),
            Map.entry("nzd", "NZD"),
            Map.entry("lkr", "LKR"),
            Map.entry("npr", "NPR"),
            Map.entry("bdt", "BDT"),
            Map.entry("zar", "ZAR"),
            Map.entry("sek", "SEK"));

    private static final String CURRENCY =
            "₹|₨|Rs(?:\\.|(?![a-z]))|INR(?![a-z])|US\\$|CA\\$|HK\\$|[SCA]\\$|\\$|€|£|¥|(?:USD|EUR|GBP|AED|Dhs|SGD|CAD|AUD|SAR|QAR|KWD|OMR|BHD|MYR|HKD|JPY|CHF|PLN|NZD|LKR|NPR|BDT|ZAR|SEK|RM)(?![a-z])";

    /** A number starts where no digit stands before it, so a long run of digits is looked at once. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<currency>(?<![a-z])(?:" + CURRENCY + "))?+[ .:]{0,3}+(?<![\\d,])(?<!\\d\\.)"
                    + "(?<number>\\d{1,12}+(?:,\\d{1,4}+){0,6}+(?:\\.\\d{1,2}+)?+)(?!\\d|[.,]\\d| ?%|(?:st|nd|rd|th)(?![a-z]))(?:/-|/=)?+"
                    + "(?:[ -]?(?<unit>l\\.?p\\.?a\\.?|lakhs?+|lacs?+|l|crores?+|crs?+|k|thousands?+|millions?+|mn|mio|m|billions?+|bn|b)(?![a-z]))?+"
                    + "(?<after> ?(?:rupees?+|dollars|euros?+|INR|USD|EUR|GBP|AED|SGD|CAD|AUD|SAR|QAR)(?![a-z]))?+(?<plus>\\+)?+",
            Pattern.CASE_INSENSITIVE);

    /** A posting names fewer sums than this; what stands beyond is not looked at. */
    private static final int MOST = 500;

    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2})*,\\d{3}");
    private static final Pattern WESTERN = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    BigDecimal value(Unit inherited) {
        Unit by = unit == Unit.NONE ? inherited : unit;
        BigDecimal value = number.multiply(by.times).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static List<Amount> all(String text, int from, int to) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text).region(from, to).useTransparentBounds(true);
        while (amounts.size() < MOST && matcher.find()) {
            of(matcher).ifPresent(amounts::add);
        }
        return amounts;
    }

    private static Optional<Amount> of(Matcher found) {
        String digits = found.group("number");
        String whole = digits.contains(".") ? digits.substring(0, digits.indexOf('.')) : digits;
        boolean grouped = whole.indexOf(',') >= 0;
        if (grouped
                && !INDIAN.matcher(whole).matches()
                && !WESTERN.matcher(whole).matches()) {
            return Optional.empty();
        }
        String currency = found.group("currency") != null ? found.group("currency") : found.group("after");
        int start = found.group("currency") != null ? found.start("currency") : found.start("number");
        return Optional.of(new Amount(
                currency == null ? null : currency(currency),
                new BigDecimal(digits.replace(",", "")),
                unit(found.group("unit")),
                found.group("plus") != null,
                start,
                found.end()));
    }

    private static @Nullable String currency(String written) {
        return CURRENCIES.get(written.strip().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static Unit unit(@Nullable String written) {
        if (written == null) {
            return Unit.NONE;
        }
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[. ]", "");
        return switch (plain.charAt(0)) {
            case 'l' -> plain.endsWith("pa") ? Unit.LAKH_A_YEAR : Unit.LAKH;
            case 'c' -> Unit.CRORE;
            case 'k', 't' -> Unit.THOUSAND;
            case 'b' -> Unit.BILLION;
            default -> Unit.MILLION;
        };
    }
}

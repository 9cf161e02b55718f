package org.sangam.app.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.Pay.Period;

/**
 * Pay in the reader's way. Rupees from ten lakh a year are said by the year in lakh and crore; below that the month leads,
 * because that is how such pay is asked for, spoken of and paid. Other currencies keep their period and every digit.
 *
 * @param amount such as "₹28–42 lakh"; empty when not stated
 * @param per such as "a year"; empty likewise
 */
public record PayWords(String amount, String per) {

    private static final PayWords UNSTATED = new PayWords("", "");
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal YEAR_LEADS_FROM = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    static PayWords of(Words words, @Nullable Pay pay) {
        return switch (pay) {
            case null -> UNSTATED;
            case Pay.Undisclosed undisclosed -> UNSTATED;
            case Pay.Stated stated -> stated.currency().equals("INR") ? rupees(words, stated) : foreign(words, stated);
        };
    }

    public boolean stated() {
        return !amount.isEmpty();
    }

    String phrase(Words words) {
        return stated() ? words.say("web.pay", "amount", amount, "per", per) : words.say("web.pay.not-stated");
    }

    private static PayWords rupees(Words words, Pay.Stated pay) {
        if (pay.period() != Period.YEAR && pay.period() != Period.MONTH) {
            return new PayWords(
                    range(words, whole(words, "₹", pay.min()), whole(words, "₹", pay.max())), per(words, pay.period()));
        }
        BigDecimal times = pay.period() == Period.MONTH ? TWELVE : BigDecimal.ONE;
        BigDecimal top = (pay.max() == null ? pay.min() : pay.max());
        return top != null && top.multiply(times).compareTo(YEAR_LEADS_FROM) >= 0
                ? byTheYear(words, times(pay.min(), times), times(pay.max(), times))
                : byTheMonth(words, pay);
    }

    private static PayWords byTheYear(Words words, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        String low = lakh(min);
        String high = lakh(max);
        String unit = max != null ? unit(max) : min != null ? unit(min) : "lakh";
        boolean sameUnit = min == null || max == null || unit(min).equals(unit(max));
        String from = sameUnit || min == null ? low : words.say("web.pay." + unit(min), "amount", low);
        return new PayWords(
                words.say("web.pay." + unit, "amount", range(words, from, max == null ? "" : high)),
                per(words, Period.YEAR));
    }

    private static PayWords byTheMonth(Words words, Pay.Stated pay) {
        boolean monthly = pay.period() == Period.MONTH;
        String low = whole(words, "₹", monthly ? pay.min() : aMonthOf(pay.min()));
        String high = whole(words, "₹", monthly ? pay.max() : aMonthOf(pay.max()));
        return new PayWords(range(words, low, high), per(words, Period.MONTH));
    }

    private static PayWords foreign(Words words, Pay.Stated pay) {
        String sign = Optional.of(pay.currency())
                .filter(code -> code.equals("USD") || code.equals("EUR") || code.equals("GBP"))
                .map(code -> Currency.getInstance(code).getSymbol(java.util.Locale.US))
                .orElse(pay.currency() + "\u00a0");
        return new PayWords(
                range(words, whole(words, sign, pay.min()), whole(words, sign, pay.max())), per(words, pay.period()));
    }

    /** Both ends joined by a dash, the sign of the currency said once; one end with "from" or "up to". */
    private static String range(Words words, String low, String high) {
        if (low.isEmpty()) {
            return words.say("web.pay.up-to", "amount", high);
        }
        if (high.isEmpty()) {
            return words.say("web.pay.from", "amount", low);
        }
        return low.equals(high) ? low : low + "–" + high.replaceFirst("^[^0-9]+", "");
    }

    private static String lakh(@Nullable BigDecimal yearly) {
        return yearly == null
                ? ""
                : "₹" + plain(yearly.divide(unit(yearly).equals("crore") ? CRORE : LAKH, 2, RoundingMode.HALF_UP));
    }

    private static String unit(BigDecimal yearly) {
        return yearly.compareTo(CRORE) >= 0 ? "crore" : "lakh";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String whole(Words words, String sign, @Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : sign + words.number(amount.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    /** To the nearest hundred, as nobody speaks of ₹23,333. */
    private static @Nullable BigDecimal aMonthOf(@Nullable BigDecimal yearly) {
        return yearly == null ? null : yearly.divide(TWELVE, -2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal amount, BigDecimal times) {
        return amount == null ? null : amount.multiply(times);
    }

    private static String per(Words words, Period period) {
        return words.say(
                switch (period) {
                    case HOUR -> "web.per.hour";
                    case DAY -> "web.per.day";
                    case WEEK -> "web.per.week";
                    case MONTH -> "web.per.month";
                    case YEAR -> "web.per.year";
                });
    }
}

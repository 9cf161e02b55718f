package org.sangam.app.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges as addresses write them: {@code 3-5}, {@code 20-} without upper end, {@code 5} for one figure. */
public final class Ranges {

    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,2})?)(?:(-)(\\d{1,6}(?:\\.\\d{1,2})?)?)?");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ranges() {}

    /** Years, from months. */
    public static String years(Span months) {
        return text(months, TWELVE);
    }

    /** Lakh a year, from thousands. */
    public static String lakh(Span thousands) {
        return text(thousands, HUNDRED);
    }

    /** In months; empty when it is no range. */
    public static Optional<Span> months(String years) {
        return span(years, TWELVE, 100 * 12);
    }

    /** In thousands; empty when it is no range. */
    public static Optional<Span> thousands(String lakh) {
        return span(lakh, HUNDRED, 100_000_000);
    }

    private static String text(Span span, BigDecimal unit) {
        String low = figure(span.low(), unit);
        if (span.high() == Span.OPEN) {
            return low + "-";
        }
        return span.low() == span.high() ? low : low + "-" + figure(span.high(), unit);
    }

    private static String figure(int value, BigDecimal unit) {
        return BigDecimal.valueOf(value)
                .divide(unit, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Optional<Span> span(String text, BigDecimal unit, int most) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int low = whole(matcher.group(1), unit);
        int high =
                matcher.group(2) == null ? low : matcher.group(3) == null ? Span.OPEN : whole(matcher.group(3), unit);
        boolean fits = low <= high && low <= most && (high <= most || high == Span.OPEN);
        return fits ? Optional.of(new Span(low, high)) : Optional.empty();
    }

    private static int whole(String figure, BigDecimal unit) {
        return new BigDecimal(figure)
                .multiply(unit)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}

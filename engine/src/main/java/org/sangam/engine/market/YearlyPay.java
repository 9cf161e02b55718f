package org.sangam.engine.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.profile.Preferences;

/**
 * Pay on one scale: whole units of a currency for a year of full work. 4.8 lakh a year, ₹4,80,000 a year and ₹40,000 a
 * month are one value.
 *
 * @param min equal to {@code max} for one figure and where only one end is stated
 */
public record YearlyPay(String currency, long min, long max) {

    private static final int HOURS = 2080;
    private static final int DAYS = 260;
    private static final int WEEKS = 52;
    private static final int MONTHS = 12;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** Empty when the posting names no figure. */
    public static Optional<YearlyPay> of(Pay pay) {
        return switch (pay) {
            case Pay.Undisclosed undisclosed -> Optional.empty();
            case Pay.Stated stated -> Optional.of(of(stated));
        };
    }

    public static YearlyPay of(Preferences.PayFloor floor) {
        long amount = yearly(floor.amount(), floor.period());
        return new YearlyPay(floor.currency(), amount, amount);
    }

    private static YearlyPay of(Pay.Stated stated) {
        BigDecimal min = stated.min() != null ? stated.min() : stated.max();
        BigDecimal max = stated.max() != null ? stated.max() : stated.min();
        if (min == null || max == null) {
            throw new IllegalArgumentException("Stated pay has at least one end");
        }
        return new YearlyPay(stated.currency(), yearly(min, stated.period()), yearly(max, stated.period()));
    }

    private static long yearly(BigDecimal amount, Pay.Period period) {
        int times = switch (period) {
            case HOUR -> HOURS;
            case DAY -> DAYS;
            case WEEK -> WEEKS;
            case MONTH -> MONTHS;
            case YEAR -> 1;
        };
        return amount.multiply(BigDecimal.valueOf(times))
                .max(BigDecimal.ZERO)
                .min(MOST)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}

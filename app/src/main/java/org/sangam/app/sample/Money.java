package org.sangam.app.sample;

import java.math.BigDecimal;
import java.util.List;
import org.sangam.engine.pay.Pay;

/**
 * A range of rupees and the ways to write it.
 *
 * @param low, high in whole rupees for one period
 */
record Money(long low, long high, Pay.Period period) {

    static Money yearly(long low, long high) {
        return new Money(low, high, Pay.Period.YEAR);
    }

    static Money monthly(long low, long high) {
        return new Money(low, high, Pay.Period.MONTH);
    }

    /** The pay as a reader should find it, with the words it was written in. */
    Pay.Stated as(String words) {
        return new Pay.Stated("INR", BigDecimal.valueOf(low), BigDecimal.valueOf(high), period, words);
    }

    /** The same money by the year, to the tenth of a lakh, as job sites head their cards. */
    Money byYear() {
        return period == Pay.Period.YEAR ? this : yearly(tenth(low * 12), tenth(high * 12));
    }

    private static long tenth(long rupees) {
        return Math.round(rupees / 10_000d) * 10_000;
    }

    /** {@code ₹8L - ₹12L / yr}. */
    String card() {
        return "₹" + lakh(low) + "L - ₹" + lakh(high) + "L / yr";
    }

    /** {@code 8-12 LPA}. */
    String lpa() {
        return lakh(low) + "-" + lakh(high) + " LPA";
    }

    /** In the words of forms, mails and notices. */
    String written(Dice dice) {
        return dice.pick(
                period == Pay.Period.MONTH
                        ? List.of(
                                "₹" + grouped(low) + " – ₹" + grouped(high) + " per month",
                                "Rs. " + grouped(low) + " - " + grouped(high) + " per month",
                                "Rs " + grouped(low) + " to Rs " + grouped(high) + " p.m.",
                                "₹" + thousand(low) + "k–" + thousand(high) + "k a month")
                        : List.of(
                                lpa(),
                                "₹" + lakh(low) + "–" + lakh(high) + " lakh a year",
                                lakh(low) + " to " + lakh(high) + " lakhs per annum",
                                "Rs. " + grouped(low) + " - " + grouped(high) + " per annum",
                                "INR " + lakh(low) + "L - " + lakh(high) + "L per year"));
    }

    private static String lakh(long rupees) {
        return BigDecimal.valueOf(rupees).movePointLeft(5).stripTrailingZeros().toPlainString();
    }

    private static String thousand(long rupees) {
        return BigDecimal.valueOf(rupees).movePointLeft(3).stripTrailingZeros().toPlainString();
    }

    /** Grouped as in India: {@code 12,50,000}. */
    static String grouped(long rupees) {
        String digits = String.valueOf(rupees);
        int last = Math.max(0, digits.length() - 3);
        StringBuilder grouped = new StringBuilder(digits.substring(last));
        for (int end = last; end > 0; end -= 2) {
            grouped.insert(0, digits.substring(Math.max(0, end - 2), end) + ",");
        }
        return grouped.toString();
    }
}

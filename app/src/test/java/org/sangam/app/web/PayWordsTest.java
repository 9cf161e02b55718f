package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.Pay.Period;

class PayWordsTest {

    private final Words english = Words.of(Locale.of("en", "IN"));
    private final Words hindi = Words.of(Locale.of("hi", "IN"));

    @Test
    void from_ten_lakh_the_year_leads_in_lakh() {
        assertThat(english.pay(rupees(2_800_000L, 4_200_000L, Period.YEAR))).isEqualTo("₹28–42 lakh a year");
        assertThat(english.pay(rupees(800_000L, 1_200_000L, Period.YEAR))).isEqualTo("₹8–12 lakh a year");
        assertThat(english.pay(rupees(3_750_000L, 3_750_000L, Period.YEAR))).isEqualTo("₹37.5 lakh a year");
    }

    @Test
    void below_ten_lakh_the_month_leads() {
        assertThat(english.pay(rupees(480_000L, 480_000L, Period.YEAR))).isEqualTo("₹40,000 a month");
        assertThat(english.pay(rupees(420_000L, 600_000L, Period.YEAR))).isEqualTo("₹35,000–50,000 a month");
        assertThat(english.pay(rupees(280_000L, 360_000L, Period.YEAR))).isEqualTo("₹23,300–30,000 a month");
        assertThat(english.pay(rupees(18_000L, 22_000L, Period.MONTH))).isEqualTo("₹18,000–22,000 a month");
    }

    @Test
    void a_high_monthly_pay_is_said_by_the_year() {
        assertThat(english.pay(rupees(100_000L, 150_000L, Period.MONTH))).isEqualTo("₹12–18 lakh a year");
    }

    @Test
    void one_end_says_which() {
        assertThat(english.pay(rupees(null, 4_200_000L, Period.YEAR))).isEqualTo("up to ₹42 lakh a year");
        assertThat(english.pay(rupees(2_800_000L, null, Period.YEAR))).isEqualTo("from ₹28 lakh a year");
        assertThat(english.pay(rupees(null, 480_000L, Period.YEAR))).isEqualTo("up to ₹40,000 a month");
    }

    @Test
    void a_crore_is_a_crore() {
        assertThat(english.pay(rupees(10_000_000L, 15_000_000L, Period.YEAR))).isEqualTo("₹1–1.5 crore a year");
        assertThat(english.pay(rupees(9_000_000L, 12_500_000L, Period.YEAR))).isEqualTo("₹90 lakh–1.25 crore a year");
    }

    @Test
    void other_periods_and_currencies_stay_as_they_were_said() {
        assertThat(english.pay(rupees(500L, 800L, Period.HOUR))).isEqualTo("₹500–800 an hour");
        assertThat(english.pay(stated("USD", 120_000L, 150_000L, Period.YEAR))).isEqualTo("$1,20,000–1,50,000 a year");
        assertThat(english.pay(stated("SGD", 6_000L, 6_000L, Period.MONTH))).isEqualTo("SGD\u00a06,000 a month");
    }

    @Test
    void absence_is_said() {
        assertThat(english.pay(null)).isEqualTo("pay not stated");
        assertThat(english.pay(new Pay.Undisclosed("Best in industry"))).isEqualTo("pay not stated");
        assertThat(english.payParts(new Pay.Undisclosed("No bar"))).isNull();
    }

    @Test
    void hindi_says_it_in_hindi() {
        assertThat(hindi.pay(rupees(2_800_000L, 4_200_000L, Period.YEAR))).isEqualTo("₹28–42 लाख प्रति वर्ष");
        assertThat(hindi.pay(rupees(480_000L, 480_000L, Period.YEAR))).isEqualTo("₹40,000 प्रति माह");
        assertThat(hindi.pay(null)).isEqualTo("वेतन नहीं बताया");
    }

    private static Pay rupees(@Nullable Long min, @Nullable Long max, Period period) {
        return stated("INR", min, max, period);
    }

    private static Pay stated(String currency, @Nullable Long min, @Nullable Long max, Period period) {
        return new Pay.Stated(
                currency,
                min == null ? null : BigDecimal.valueOf(min),
                max == null ? null : BigDecimal.valueOf(max),
                period,
                "");
    }
}

package org.sangam.engine.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

class PayReaderTest {

    private final PayReader reader = new PayReader();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    ₹15L - ₹15L / yr;             INR 1500000..1500000 YEAR
                    ₹4.5L - ₹8L / yr;             INR 450000..800000 YEAR
                    ₹1Cr - ₹1.2Cr / yr;           INR 10000000..12000000 YEAR
                    12-18 LPA;                    INR 1200000..1800000 YEAR
                    12 to 18 Lakhs per annum;     INR 1200000..1800000 YEAR
                    10 - 14 L.P.A.;               INR 1000000..1400000 YEAR
                    8.5 lacs CTC;                 INR 850000..850000 YEAR
                    Upto 20 LPA;                  INR ..2000000 YEAR
                    up to ₹ 35,000 per month;     INR ..35000 MONTH
                    12,00,000 - 15,00,000;        INR 1200000..1500000 YEAR
                    INR 21,01,133 p.a.;           INR 2101133..2101133 YEAR
                    Rs. 25,000/- to Rs. 30,000/- per month; INR 25000..30000 MONTH
                    25k-30k pm;                   INR 25000..30000 MONTH
                    40K in hand;                  INR 40000..40000 MONTH
                    18000;                        INR 18000..18000 MONTH
                    15 LPA+;                      INR 1500000.. YEAR
                    Rs 800 per day;               INR 800..800 DAY
                    ₹40,000 a month;              INR 40000..40000 MONTH
                    $120,000 - $150,000 a year;   USD 120000..150000 YEAR
                    $120k–$150k;                  USD 120000..150000 YEAR
                    USD 40-55 per hour;           USD 40..55 HOUR
                    €65.000;                      none
                    £450 per day;                 GBP 450..450 DAY
                    AED 8,000 - 10,000 monthly;   AED 8000..10000 MONTH
                    starting from 6 LPA;          INR 600000.. YEAR
                    2,10,1133;                    none
                    20 LPA - 12 LPA;              none
                    0;                            none
                    """)
    void figures_are_read_as_written(String words, String expected) {
        assertThat(field(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Best in industry",
                "NO BAR",
                "As per company norms",
                "Not disclosed",
                "Competitive",
                "Negotiable, depending on experience",
                "Top-tier",
                "Will not be a constraint: open",
                "50% hike on current"
            })
    void phrases_without_a_figure_are_undisclosed_and_keep_their_words(String words) {
        CleanText text = CleanText.of(words);
        assertThat(reader.readField(text, text.whole(), "INR").map(Found::value))
                .contains(new Pay.Undisclosed(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We raised $20M in Series B last year.",
                "A ₹500 crore company with 2000 people.",
                "We are on 100M+ devices in 100+ countries.",
                "Health insurance of 5 lakhs for the family.",
                "Joining bonus of ₹50,000 and 24 days of leave.",
                "Manage a portfolio of $2 million per year.",
                "Node 18, Java 21, 24/7 support, 3 to 5 years.",
                "Referral bonus Rs 10,000 per month"
            })
    void other_sums_of_a_posting_are_not_its_pay(String words) {
        CleanText text = CleanText.of(words);
        assertThat(reader.readProse(text, text.whole(), "INR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    We pay between 12 and 16 LPA plus ESOPs.;            INR 1200000..1600000 YEAR
                    Salary offered is Rs 20,000 to 24,000, with lunch.;  INR 20000..24000 MONTH
                    Remote (US) | $150k-$180k + equity;                  USD 150000..180000 YEAR
                    budget upto 22 lakhs, immediate joiners;             INR ..2200000 YEAR
                    Stipend of 15k per month;                            INR 15000..15000 MONTH
                    """)
    void pay_in_running_words_is_found(String words, String expected) {
        CleanText text = CleanText.of(words);
        List<Found<Pay>> found = reader.readProse(text, text.whole(), "INR");
        assertThat(found).hasSize(1);
        assertThat(shown(found.getFirst().value())).isEqualTo(expected);
        assertThat(found.getFirst().value().text())
                .isEqualTo(text.words(found.getFirst().evidence().getFirst()));
    }

    @Test
    void a_guessed_period_is_less_sure_than_a_written_one() {
        assertThat(confidence("18000")).isLessThan(confidence("18000 per month"));
    }

    @Test
    void hostile_strings_are_read_in_time() {
        for (String part :
                List.of("9", "9,", "₹", "1-", "Rs. ", "12 lakh to ", "9.9.", " ", "best in ", "up to ", "l")) {
            CleanText text = CleanText.of("salary " + part.repeat(100_000 / part.length()));
            long start = processorTime();
            reader.readField(text, text.whole(), "INR");
            reader.readProse(text, text.whole(), "INR");
            assertThat(processorTime() - start).as("nanoseconds for %s", part).isLessThan(300_000_000);
        }
    }

    /** Of this thread, because other work may share the machine. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private double confidence(String words) {
        CleanText text = CleanText.of(words);
        return reader.readField(text, text.whole(), "INR").orElseThrow().confidence();
    }

    private String field(String words) {
        CleanText text = CleanText.of(words);
        return reader.readField(text, text.whole(), "INR")
                .map(found -> shown(found.value()))
                .orElse("none");
    }

    private static String shown(Pay pay) {
        return switch (pay) {
            case Pay.Undisclosed(String words) -> words;
            case Pay.Stated stated ->
                stated.currency() + " " + plain(stated.min()) + ".." + plain(stated.max()) + " " + stated.period();
        };
    }

    private static String plain(java.math.@org.jspecify.annotations.Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}

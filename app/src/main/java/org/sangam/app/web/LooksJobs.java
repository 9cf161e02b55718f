package org.sangam.app.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;

/** Jobs and companies for the page of looks. */
final class LooksJobs {

    private static final List<Row> TODAY = List.of(
            new Row(
                    "Senior Backend Engineer, Payments",
                    "Neelgiri Labs",
                    null,
                    "Bengaluru, or remote in India",
                    4,
                    8,
                    28,
                    42),
            new Row("Accounts Executive, GST", "Doab Foods", null, "Lucknow", 2, 5, 4.2, 6),
            new Row("Staff Nurse, Neonatal ICU", "Marigold Hospitals", null, "Kochi", 3, 7, 4.8, 7.2),
            new Row("Data Analyst, Route Planning", "Mandovi Logistics", null, "Panaji, 3 days in office", 1, 4, 8, 12),
            new Row("Weaving Shift Supervisor", "Charkha Textiles", null, "Erode", 5, 10, 5, 7.5),
            new Row("Product Designer", "Kirana Grid", null, "Gurugram", 3, 6, 0, 0),
            new Row("Field Officer, Small Loans", "Teesta Microfinance", null, "Siliguri, Cooch Behar", 0, 2, 2.8, 3.6),
            new Row("HR Business Partner", "Marigold Hospitals", "Bridgewell Search", "Kochi", 6, 10, 12, 16));
    private static final List<Row> YESTERDAY = List.of(
            new Row("हिन्दी संपादक, बाल साहित्य", "वर्णमाला लर्निंग", null, "भारत में कहीं से भी", 2, 6, 6, 9),
            new Row(
                    "Principal Engineer, Distributed Storage and Everything That Depends On It",
                    "Kirana Grid",
                    null,
                    "Hubballi, Belagavi, Mysuru, Mangaluru, or remote in India",
                    12,
                    0,
                    90,
                    125),
            new Row("Site Reliability Engineer", "Pathar Solar", null, "Remote in India", 5, 9, 32, 48),
            new Row("Executive Assistant to the CFO", "Kirana Grid", null, "Gurugram", 3, 8, 0, 0));

    private LooksJobs() {}

    static List<JobDay> days(Words words) {
        return List.of(
                new JobDay(
                        "Today, 29 July",
                        TODAY.stream().map(row -> row.line(words)).toList()),
                new JobDay(
                        "Yesterday, 28 July",
                        YESTERDAY.stream().map(row -> row.line(words)).toList()));
    }

    static List<CompanyLine> companies() {
        return List.of(
                company("Neelgiri Labs", "Billing and records for 1,200 clinics", "3 jobs. Answers 83 % in 6 days"),
                company("वर्णमाला लर्निंग", "Reading apps in nine Indian languages", "3 jobs. Answers 91 % in 4 days"),
                company(
                        "Mandovi Logistics",
                        "Cold-chain transport on the west coast",
                        "2 jobs. Answers 64 % in 11 days"),
                company("Charkha Textiles", "Cotton fabric, spinning to loom", "1 job. Too new for a record"));
    }

    static List<Fact> facts(Words words) {
        return List.of(
                new Fact("Pay", words.pay(pay(28, 42)), "fixed; stock on top, not stated"),
                new Fact("Experience", words.years(new Experience(48, 96)), "three of them with money"),
                new Fact("Places", "Bengaluru, Mysuru", "or remote in India"),
                new Fact("Openings", "2", "one is still open"),
                new Fact("Notice", "30 days or less", "preferred, not required"),
                new Fact("Joining bonus", null, "we asked on 21 July"));
    }

    static List<HomePage.Quick> quick() {
        return List.of(
                new HomePage.Quick("Pay stated", "/jobs", 31_208),
                new HomePage.Quick("Remote", "/jobs", 6_114),
                new HomePage.Quick("Answers within 7 days", "/jobs", 14_870),
                new HomePage.Quick("No agencies", "/jobs", 33_402),
                new HomePage.Quick("First job", "/jobs", 5_951));
    }

    static HomePage.Counters counters() {
        return new HomePage.Counters(36_940, 1_842_311, 2_101_133, 4_812, Instant.parse("2026-07-29T00:30:00Z"));
    }

    private static CompanyLine company(String name, String about, String record) {
        return new CompanyLine("#", name, Mark.of(name), about, record);
    }

    private static Pay pay(double low, double high) {
        return low == 0
                ? new Pay.Undisclosed("as per norms")
                : new Pay.Stated("INR", lakh(low), lakh(high), Pay.Period.YEAR, "");
    }

    private static BigDecimal lakh(double lakh) {
        return BigDecimal.valueOf(Math.round(lakh * 100_000));
    }

    /** A job with years and lakh; a highest of 0 years is open above, and 0 lakh not stated. */
    private record Row(
            String title,
            String company,
            @Nullable String agency,
            String places,
            int fromYears,
            int toYears,
            double low,
            double high) {

        JobLine line(Words words) {
            Experience experience = new Experience(fromYears * 12, toYears == 0 ? null : toYears * 12);
            return new JobLine(
                    "#",
                    title,
                    Mark.of(company),
                    company,
                    agency,
                    places,
                    words.yearsShort(experience),
                    words.payParts(pay(low, high)),
                    null);
        }
    }
}

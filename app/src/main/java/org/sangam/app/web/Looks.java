package org.sangam.app.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.text.Span;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows every component in every state on one page, for whoever writes pages and for the tests that look at them. */
@Controller
class Looks {

    private static final Instant COUNTED = Instant.parse("2026-07-29T00:30:00Z");

    @GetMapping("/looks")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame) {
        Words w = frame.words();
        return new ModelAndView(
                "web/looks",
                "page",
                new LooksPage(
                        frame.titled("Looks"),
                        List.of(Icon.values()),
                        chips(),
                        List.of(fit(36, 36, 18, 18, 18, 18), fit(35, 40, 19, 24, 16, 16), fit(19, 28, 19, 19, 0, 9)),
                        card(),
                        silent(),
                        lines(),
                        jobs(w),
                        companies(),
                        facts(w),
                        posting(),
                        resume(),
                        checked(),
                        List.of(
                                new FieldError("pay-top", "The highest pay is below the lowest"),
                                new FieldError("answer-days", "Say by when you will answer")),
                        new HomePage.Counters(36_940, 1_842_311, 2_101_133, 4_812, COUNTED)));
    }

    private static List<Chip> chips() {
        return List.of(
                Chip.of("PostgreSQL").with(Icon.DATABASE).as(Chip.State.MET),
                Chip.of("Kafka").with(Icon.FLOW).as(Chip.State.NEAR),
                Chip.of("Notice").as(Chip.State.UNKNOWN),
                Chip.of("Kotlin").as(Chip.State.MISSING),
                Chip.of("Payment settlement").with(Icon.RUPEE),
                Chip.of("Java"));
    }

    private static Fit fit(int low, int high, int teamLow, int teamHigh, int youLow, int youHigh) {
        return new Fit(low, high, Streams.of(teamLow, teamHigh, youLow, youHigh, 30));
    }

    private static MatchCard card() {
        return new MatchCard(
                "#",
                "Senior Backend Engineer, Payments",
                Mark.of("Neelgiri Labs"),
                "Neelgiri Labs answers 83 % in 6 days",
                List.of("₹28–42 lakh a year", "4–8 years", "Bengaluru, or remote in India"),
                "Meets 5 of 6, one unknown",
                fit(42, 47, 26, 31, 16, 16),
                List.of(
                        new ReasonColumn(
                                ReasonColumn.Side.TEAM,
                                "What they look for",
                                26,
                                31,
                                List.of(
                                        ReasonLine.of(11, "Java and Spring: six years, in two jobs"),
                                        ReasonLine.of(7, "Six years of experience; they ask four to eight"),
                                        ReasonLine.of(5, "Settlement and refunds, their first duty"),
                                        ReasonLine.of(3, "RabbitMQ is near Kafka, which they would like"),
                                        new ReasonLine(
                                                0,
                                                5,
                                                "Notice: they prefer 30 days, you have not said.",
                                                new Link("Say it", "#")))),
                        new ReasonColumn(
                                ReasonColumn.Side.YOU,
                                "What you look for",
                                16,
                                16,
                                List.of(
                                        ReasonLine.of(9, "Pays up to ₹42 lakh; you want 30 or more"),
                                        ReasonLine.of(6, "Remote in India, as you asked"),
                                        ReasonLine.of(3, "A product company of 40 to 100 people"),
                                        ReasonLine.of(-2, "On-call one week in six; you prefer none")))),
                "240 people have applied already, and this team reads about 30 a week.");
    }

    private static MatchCard silent() {
        return new MatchCard(
                "#",
                "Backend Engineer, Lending",
                Mark.of("Teesta Microfinance"),
                "Teesta Microfinance answers 76 % in 8 days",
                List.of("pay not stated", "3–7 years", "Kolkata or Siliguri, two days in office"),
                "Meets all 3; pay not known, place against",
                fit(19, 28, 21, 21, -2, 7),
                List.of(
                        new ReasonColumn(
                                ReasonColumn.Side.TEAM,
                                "What they look for",
                                21,
                                21,
                                List.of(
                                        ReasonLine.of(11, "Java and Spring: six years, in two jobs"),
                                        ReasonLine.of(6, "Six years of experience; they ask three to seven"),
                                        ReasonLine.of(4, "PostgreSQL, in both jobs"))),
                        new ReasonColumn(
                                ReasonColumn.Side.YOU,
                                "What you look for",
                                -2,
                                7,
                                List.of(
                                        ReasonLine.of(3, "A product company"),
                                        ReasonLine.of(-5, "Kolkata or Siliguri; you said Bengaluru"),
                                        new ReasonLine(0, 9, "Pay is not stated.", new Link("Ask them", "#"))))),
                null);
    }

    private static List<MatchLine> lines() {
        return List.of(
                new MatchLine(
                        "#",
                        "Senior Engineer, Ledgers",
                        Mark.of("Mandovi Logistics"),
                        "Mandovi Logistics. Panaji, Pune. ₹26–38 lakh a year",
                        "Ledgers, Java; Panaji is not on your list",
                        fit(18, 22, 14, 14, 4, 8)),
                new MatchLine(
                        "#",
                        "Java Engineer, Catalogue",
                        Mark.of("Kirana Grid"),
                        "Kirana Grid. Gurugram, or remote. Pay not stated",
                        "Java, remote; pay not known",
                        fit(14, 23, 13, 13, 1, 10)));
    }

    private static List<JobDay> jobs(Words w) {
        return List.of(
                new JobDay(
                        "Today, 29 July",
                        List.of(
                                job(
                                        w,
                                        "Senior Backend Engineer, Payments",
                                        "Neelgiri Labs",
                                        null,
                                        "Bengaluru, or remote in India",
                                        48,
                                        96,
                                        2_800_000,
                                        4_200_000),
                                job(
                                        w,
                                        "Accounts Executive, GST",
                                        "Doab Foods",
                                        null,
                                        "Lucknow",
                                        24,
                                        60,
                                        420_000,
                                        600_000),
                                job(
                                        w,
                                        "Staff Nurse, Neonatal ICU",
                                        "Marigold Hospitals",
                                        null,
                                        "Kochi",
                                        36,
                                        84,
                                        480_000,
                                        720_000),
                                job(w, "Product Designer", "Kirana Grid", null, "Gurugram", 36, 72, 0, 0),
                                job(
                                        w,
                                        "HR Business Partner",
                                        "Marigold Hospitals",
                                        "Bridgewell Search",
                                        "Kochi",
                                        72,
                                        120,
                                        1_200_000,
                                        1_600_000))),
                new JobDay(
                        "Yesterday, 28 July",
                        List.of(
                                job(
                                        w,
                                        "हिन्दी संपादक, बाल साहित्य",
                                        "वर्णमाला लर्निंग",
                                        null,
                                        "भारत में कहीं से भी",
                                        24,
                                        72,
                                        600_000,
                                        900_000),
                                job(
                                        w,
                                        "Principal Engineer, Distributed Storage and Everything That Depends On It",
                                        "Kirana Grid",
                                        null,
                                        "Hubballi, Belagavi, Mysuru, Mangaluru, or remote in India",
                                        144,
                                        0,
                                        9_000_000,
                                        12_500_000))));
    }

    private static JobLine job(
            Words w,
            String title,
            String company,
            @Nullable String agency,
            String places,
            int min,
            int max,
            long low,
            long high) {
        Experience experience = new Experience(min, max == 0 ? null : max);
        Pay pay = low == 0
                ? new Pay.Undisclosed("as per norms")
                : new Pay.Stated("INR", BigDecimal.valueOf(low), BigDecimal.valueOf(high), Pay.Period.YEAR, "");
        return new JobLine(
                "#", title, Mark.of(company), company, agency, places, w.yearsShort(experience), w.payParts(pay), null);
    }

    private static List<CompanyLine> companies() {
        return List.of(
                new CompanyLine(
                        "#",
                        "Neelgiri Labs",
                        Mark.of("Neelgiri Labs"),
                        "Billing and records for 1,200 clinics",
                        "3 jobs. Answers 83 % in 6 days"),
                new CompanyLine(
                        "#",
                        "वर्णमाला लर्निंग",
                        Mark.of("वर्णमाला लर्निंग"),
                        "Reading apps in nine Indian languages",
                        "3 jobs. Answers 91 % in 4 days"),
                new CompanyLine(
                        "#",
                        "Charkha Textiles",
                        Mark.of("Charkha Textiles"),
                        "Cotton fabric, spinning to loom",
                        "1 job. Too new for a record"));
    }

    private static List<Fact> facts(Words w) {
        Pay pay = new Pay.Stated(
                "INR", BigDecimal.valueOf(2_800_000), BigDecimal.valueOf(4_200_000), Pay.Period.YEAR, "");
        return List.of(
                new Fact("Pay", w.pay(pay), "fixed; stock on top, not stated"),
                new Fact("Experience", w.years(new Experience(48, 96)), "three of them with money"),
                new Fact("Places", "Bengaluru, Mysuru", "or remote in India"),
                new Fact("Openings", "2", "one is still open"),
                new Fact("Notice", "30 days or less", "preferred, not required"),
                new Fact("Joining bonus", null, "we asked on 21 July"));
    }

    private static LitText posting() {
        String text =
                "People with four to eight years of work, most of it in Java or Kotlin, who have kept a PostgreSQL"
                        + " database honest under load. Notice of 30 days or less would help.";
        return new LitText(
                text,
                List.of(
                        LitText.Lit.team(in(text, "four to eight years of work"), 2)
                                .named("posting-2"),
                        LitText.Lit.team(in(text, "most of it in Java or Kotlin"), 1)
                                .named("posting-1"),
                        LitText.Lit.team(in(text, "Java or Kotlin"), 4),
                        LitText.Lit.team(in(text, "30 days or less"), 5)));
    }

    private static LitText resume() {
        String text = "Order and payment services in Java 17 and Spring Boot; rebuilt refunds for 300 merchants.";
        return new LitText(
                text,
                List.of(
                        LitText.Lit.you(in(text, "Java 17 and Spring Boot"), 1),
                        LitText.Lit.you(in(text, "refunds for 300 merchants"), 3)));
    }

    private static LitText checked() {
        String text =
                "OPERATIONS MANAGER - COLD CHAIN\nExp: 4-8 yrs | 12-15 LPA | Hubli / Belgaum\n\nLooking for a young and"
                        + " energetic manager. <b>7-10 years</b> in warehousing.";
        return new LitText(
                text,
                List.of(
                        LitText.Lit.team(in(text, "OPERATIONS MANAGER - COLD CHAIN"), 0),
                        LitText.Lit.look(in(text, "Exp: 4-8 yrs"), 1),
                        LitText.Lit.team(in(text, "12-15 LPA"), 0),
                        LitText.Lit.look(in(text, "young and energetic"), 2),
                        LitText.Lit.look(in(text, "7-10 years"), 1)));
    }

    private static Span in(String text, String words) {
        int start = text.indexOf(words);
        return new Span(Objects.checkIndex(start, text.length()), start + words.length());
    }
}

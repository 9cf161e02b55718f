package org.sangam.app.web;

import java.util.List;

/** Matches for the page of looks. */
final class LooksMatches {

    private static final int SCALE = 36;

    private LooksMatches() {}

    static MatchCard card() {
        return new MatchCard(
                "#",
                "Senior Backend Engineer, Payments",
                Mark.of("Neelgiri Labs"),
                "Neelgiri Labs answers 83 % in 6 days",
                List.of("₹28–42 lakh a year", "4–8 years", "Bengaluru, or remote in India"),
                "Meets 5 of 6, one unknown",
                team(
                        ReasonLine.of(11, "Java and Spring: six years, in two jobs"),
                        ReasonLine.of(7, "Six years of experience; they ask four to eight"),
                        ReasonLine.of(5, "Settlement and refunds, their first duty"),
                        ReasonLine.of(3, "RabbitMQ is near Kafka, which they would like"),
                        new ReasonLine(
                                0, 5, "Notice: they prefer 30 days, you have not said.", new Link("Say it", "#"))),
                you(
                        ReasonLine.of(9, "Pays up to ₹42 lakh; you want 30 or more"),
                        ReasonLine.of(6, "Remote in India, as you asked"),
                        ReasonLine.of(3, "A product company of 40 to 100 people"),
                        ReasonLine.of(-2, "On-call one week in six; you prefer none")),
                SCALE,
                "240 people have applied already, and this team reads about 30 a week.",
                "#");
    }

    static MatchCard silent() {
        return new MatchCard(
                "#",
                "Backend Engineer, Lending",
                Mark.of("Teesta Microfinance"),
                "Teesta Microfinance answers 76 % in 8 days",
                List.of("pay not stated", "3–7 years", "Kolkata or Siliguri, two days in office"),
                "Meets all 3; pay not known, place against",
                team(
                        ReasonLine.of(11, "Java and Spring: six years, in two jobs"),
                        ReasonLine.of(6, "Six years of experience; they ask three to seven"),
                        ReasonLine.of(4, "PostgreSQL, in both jobs")),
                you(
                        ReasonLine.of(3, "A product company"),
                        ReasonLine.of(-5, "Kolkata or Siliguri; you said Bengaluru"),
                        new ReasonLine(0, 9, "Pay is not stated.", new Link("Ask them", "#"))),
                SCALE,
                null,
                "#");
    }

    static List<MatchLine> lines() {
        return List.of(
                new MatchLine(
                        "#",
                        "Senior Engineer, Ledgers",
                        Mark.of("Mandovi Logistics"),
                        "Mandovi Logistics. Panaji, Pune. ₹26–38 lakh a year",
                        "Ledgers, Java; Panaji is not on your list",
                        fit(14, 14, 4, 8)),
                new MatchLine(
                        "#",
                        "Java Engineer, Catalogue",
                        Mark.of("Kirana Grid"),
                        "Kirana Grid. Gurugram, or remote. Pay not stated",
                        "Java, remote; pay not known",
                        fit(13, 13, 1, 10)));
    }

    static List<Fit> fits() {
        return List.of(fit(18, 18, 18, 18), fit(19, 24, 16, 16), fit(19, 19, 0, 9));
    }

    private static Fit fit(int teamLow, int teamHigh, int youLow, int youHigh) {
        return new Fit(teamLow + youLow, teamHigh + youHigh, Streams.of(teamLow, teamHigh, youLow, youHigh, SCALE));
    }

    private static ReasonColumn team(ReasonLine... lines) {
        return new ReasonColumn(ReasonColumn.Side.TEAM, "What they look for", List.of(lines));
    }

    private static ReasonColumn you(ReasonLine... lines) {
        return new ReasonColumn(ReasonColumn.Side.YOU, "What you look for", List.of(lines));
    }
}

package org.sangam.app.search;

import java.util.List;

/** The steps in which years, pay and age of jobs are counted; a job counts in every step that its range meets. */
final class Bands {

    /** In months: up to one year, one to three, and so on. The ends are shared, as a job of 3–5 years is open to both. */
    static final List<Span> YEARS = List.of(
            new Span(0, 12), new Span(12, 36), new Span(36, 60), new Span(60, 96), new Span(96, 144), Span.from(144));

    /** In thousands of rupees a year. */
    static final List<Span> PAY = List.of(
            new Span(0, 300),
            new Span(300, 600),
            new Span(600, 1000),
            new Span(1000, 2000),
            new Span(2000, 3500),
            Span.from(3500));

    static final int[] DAYS = {1, 3, 7, 30};

    /** The step that so many days reach, and the longest where none does. */
    static int days(int days) {
        for (int step : DAYS) {
            if (days <= step) {
                return step;
            }
        }
        return DAYS[DAYS.length - 1];
    }

    private Bands() {}
}

package org.sangam.engine.profile;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sangam.engine.profile.Somebody.Job;

/** The ways in which people write when they held a job. */
enum DateForm {
    SHORT("MMM yyyy", " \u2013 ", "Present"),
    LONG("MMMM yyyy", " - ", "Current"),
    NUMBERS("MM/yyyy", " - ", "Till date"),
    DOTS("MM.yyyy", "\u2013", "now"),
    ISO("yyyy-MM", " to ", "Present"),
    TWO_FIGURES("MMM ''yy", " - ", "Present"),
    YEARS("yyyy", " \u2013 ", "Present"),
    SINCE("MMM yyyy", " \u2013 ", "");

    private final DateTimeFormatter month;
    private final String join;
    private final String now;

    DateForm(String month, String join, String now) {
        this.month = DateTimeFormatter.ofPattern(month, Locale.ENGLISH);
        this.join = join;
        this.now = now;
    }

    String written(Job job) {
        String start = month.format(job.start());
        if (job.end() == null) {
            return this == SINCE ? "Since " + start : start + join + now;
        }
        return start + join + month.format(job.end());
    }

    /** What can be known from what was written. */
    String start(Job job) {
        return "" + (this == YEARS ? YearMonth.of(job.start().getYear(), 1) : job.start());
    }

    String end(Job job) {
        return job.end() == null
                ? "now"
                : "" + (this == YEARS ? YearMonth.of(job.end().getYear(), 12) : job.end());
    }
}

package org.sangam.engine.profile;

import java.util.List;
import java.util.Locale;
import org.sangam.engine.profile.Somebody.Job;

/** The ways in which people write the head of an entry. */
enum EntryForm {
    TITLE_DATES_THEN_COMPANY,
    COMPANY_PLACE_THEN_TITLE_DATES,
    COMPANY_DASH_TITLE,
    TITLE_AT_COMPANY,
    TITLE_COMMA_COMPANY_BAR_PLACE,
    DATES_ABOVE,
    DATES_BELOW,
    ALL_IN_ONE_LINE,
    LABELLED,
    SENTENCE,
    SLASH,
    CAPITALS;

    /** @param right set against the right margin, empty for nothing */
    record Line(String left, String right, boolean bold) {

        static Line of(String left) {
            return new Line(left, "", false);
        }

        static Line bold(String left) {
            return new Line(left, "", true);
        }
    }

    List<Line> head(Job job, String dates) {
        String in = job.company() + ", " + job.place();
        return switch (this) {
            case TITLE_DATES_THEN_COMPANY -> List.of(new Line(job.title(), dates, true), Line.of(in));
            case COMPANY_PLACE_THEN_TITLE_DATES ->
                List.of(new Line(job.company(), job.place(), true), new Line(job.title(), dates, false));
            case COMPANY_DASH_TITLE ->
                List.of(Line.bold(job.company() + " \u2014 " + job.title()), Line.of(dates + " | " + job.place()));
            case TITLE_AT_COMPANY -> List.of(Line.bold(job.title() + " at " + job.company()), Line.of(dates));
            case TITLE_COMMA_COMPANY_BAR_PLACE ->
                List.of(Line.bold(job.title() + ", " + job.company() + " | " + job.place()), Line.of(dates));
            case DATES_ABOVE -> List.of(Line.of(dates), Line.bold(job.title()), Line.of(in));
            case DATES_BELOW -> List.of(Line.bold(job.company()), Line.of(job.title()), Line.of(dates));
            case ALL_IN_ONE_LINE -> List.of(Line.bold(job.title() + " | " + job.company() + " | " + dates));
            case LABELLED ->
                List.of(
                        Line.of("Company: " + job.company()),
                        Line.of("Designation: " + job.title()),
                        Line.of("Duration: " + dates));
            case SENTENCE -> List.of(Line.of("Worked as " + job.title() + " in " + job.company() + " from " + dates));
            case SLASH -> List.of(Line.of(dates), Line.bold(job.title() + " / " + job.company()));
            case CAPITALS -> List.of(Line.bold(job.title().toUpperCase(Locale.ROOT)), Line.of(in), Line.of(dates));
        };
    }
}

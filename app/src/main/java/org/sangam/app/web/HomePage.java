package org.sangam.app.web;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param own what modules show to whoever is signed in: the jobs for them, who waits for their answer
 * @param quick ready-made searches with their counts; none while nothing is counted
 * @param counters null while nothing is counted yet
 * @param newest by day, the newest first
 * @param foot what modules show below everything else, such as what people say
 * @param example a real match of the sample market or one written for the page; null to leave it out
 */
public record HomePage(
        Frame frame,
        Preview preview,
        List<Content> own,
        List<Quick> quick,
        @Nullable Counters counters,
        List<JobDay> newest,
        List<CompanyLine> hiring,
        @Nullable Example example,
        List<Content> foot) {

    /** A search in one click. */
    public record Quick(String label, String path, long count) {}

    /** What the market holds, from one source at one time. */
    public record Counters(long openJobs, long people, long matches, long companies, Instant counted) {}

    /** A few reasons of one match. */
    public record Example(
            Fit fit,
            List<ReasonLine> lines,
            int all,
            @Nullable String path) {}
}

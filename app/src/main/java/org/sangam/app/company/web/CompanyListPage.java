package org.sangam.app.company.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.web.Frame;

/**
 * Companies by name.
 *
 * @param words part of a name that was looked for; empty for all
 * @param count of all companies here
 * @param next the address of the page after this; null on the last
 */
public record CompanyListPage(
        Frame frame,
        String words,
        List<Row> rows,
        long count,
        @Nullable String next) {

    /**
     * A company in the list.
     *
     * @param facts such as "Bengaluru · 51 to 200 people"; may be empty
     * @param jobs how many it has open, in words; empty while nobody counts
     */
    public record Row(CompanyFace face, String line, String facts, String jobs, boolean agency) {}

    static CompanyListPage of(
            Frame frame,
            String words,
            List<Company> companies,
            boolean more,
            long count,
            Optional<Map<UUID, Long>> jobs) {
        List<Row> rows =
                companies.stream().map(company -> row(frame, company, jobs)).toList();
        String next = more
                ? "/companies?" + query(words) + "after=" + companies.getLast().slug()
                : null;
        return new CompanyListPage(frame, words, rows, count, next);
    }

    private static Row row(Frame frame, Company company, Optional<Map<UUID, Long>> jobs) {
        String open = jobs.map(counts ->
                        frame.words().say("company.list.jobs", "count", counts.getOrDefault(company.id(), 0L)))
                .orElse("");
        String facts = String.join(" · ", CompanyFacts.brief(company, frame.words()));
        return new Row(CompanyFace.of(company), company.line(), facts, open, company.agency());
    }

    private static String query(String words) {
        return words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    }
}

package org.sangam.app.search.web;

import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Mark;

/**
 * A company in a list.
 *
 * @param line what it does, in one line; may be empty
 * @param facts "Bengaluru · 51 to 200 people · Profitable"; may be empty
 * @param jobs "4 open jobs"; null when none is open
 * @param beside "2 of the team · One video"; may be empty
 * @param answers how it answers, or that this is not known yet
 */
public record CompanyCard(
        String path,
        String name,
        Mark mark,
        boolean agency,
        String line,
        String facts,
        @Nullable String jobs,
        String beside,
        String answers) {}

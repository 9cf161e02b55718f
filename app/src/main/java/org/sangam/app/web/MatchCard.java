package org.sangam.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match in full: who, in words, the fit, the reasons of both sides, the wait beside them.
 *
 * @param path of the job or person
 * @param under the line under the title: company and answer record
 * @param facts short ones: pay, years, places
 * @param words such as "meets 5 of 6, one unknown"; what a phone shows first
 * @param waiting the price in a sentence; null for none
 */
public record MatchCard(
        String path,
        String title,
        Mark mark,
        String under,
        List<String> facts,
        String words,
        Fit fit,
        List<ReasonColumn> columns,
        @Nullable String waiting) {}

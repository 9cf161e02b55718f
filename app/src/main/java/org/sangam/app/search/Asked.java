package org.sangam.app.search;

import java.util.List;

/**
 * What somebody typed, as understood.
 *
 * @param text as typed, cut to what is read
 * @param clauses all of which a job must meet
 * @param corrections words that nobody uses, and the ones they were taken for
 * @param nearMe whether it asks for what is near the reader, whose place we do not know
 */
public record Asked(String text, List<Clause> clauses, List<Correction> corrections, boolean nearMe) {

    static final Asked NOTHING = new Asked("", List.of(), List.of(), false);

    public Asked {
        clauses = List.copyOf(clauses);
        corrections = List.copyOf(corrections);
    }

    /** A word taken for another. */
    public record Correction(String typed, String meant, int start, int end) {}
}

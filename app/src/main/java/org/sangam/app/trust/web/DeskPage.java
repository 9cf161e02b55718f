package org.sangam.app.trust.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.trust.Audit;
import org.sangam.app.trust.Report;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * The operator's desk.
 *
 * @param held jobs that the check holds
 * @param count how many of both wait altogether
 * @param done whether a decision was just made
 * @param wrong the report whose decision lacked something; null for none
 */
public record DeskPage(
        Frame frame,
        List<HeldJob> held,
        List<Report> waiting,
        long count,
        List<Audit.Row> audit,
        boolean done,
        @Nullable UUID wrong,
        List<FieldError> errors) {

    public DeskPage {
        held = List.copyOf(held);
        waiting = List.copyOf(waiting);
        audit = List.copyOf(audit);
        errors = List.copyOf(errors);
    }

    /** What can be decided about such a subject. */
    public List<Report.Outcome> outcomes(Report report) {
        return Arrays.stream(Report.Outcome.values())
                .filter(outcome -> outcome != Report.Outcome.TAKEN_DOWN || report.kind() == Report.Kind.JOB)
                .toList();
    }

    /** What lacked in the decision about a report or a held job; null for nothing. */
    public @Nullable String error(UUID subject) {
        return subject.equals(wrong) ? errors.getFirst().sentence() : null;
    }
}

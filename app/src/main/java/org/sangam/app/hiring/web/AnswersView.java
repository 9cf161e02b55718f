package org.sangam.app.hiring.web;

import org.jspecify.annotations.Nullable;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.web.Frame;

/**
 * How a team answers.
 *
 * @param promised the day by which an interest shown today is answered
 * @param shown that the viewer has said yes already; null when not
 */
public record AnswersView(
        Frame frame,
        String job,
        AnswerRecord.Of record,
        long interested,
        String promised,
        boolean mayAct,
        @Nullable String shown) {}

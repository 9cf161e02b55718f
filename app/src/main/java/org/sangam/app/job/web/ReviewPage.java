package org.sangam.app.job.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.LitText;

/**
 * A posting beside what was read from it.
 *
 * @param version of the job that the form is about
 * @param draft whether the job was never open
 * @param holds how many severe findings keep it from opening
 * @param kept whether a severe finding was kept as it is, so that an operator reads the job before it opens
 * @param held what became of the question to the operator; null when none was asked or it was let through
 * @param saved whether what was typed has just been kept
 */
public record ReviewPage(
        Frame frame,
        String id,
        long version,
        boolean draft,
        int read,
        int holds,
        boolean kept,
        @Nullable Held held,
        boolean saved,
        List<Row> rows,
        List<Look> looks,
        List<Again> again,
        LitText source,
        List<FieldError> errors) {

    /**
     * One value: what was read or said, how sure, and the field to say otherwise.
     *
     * @param shown what stands there; empty when the text does not say
     * @param confidence of the reader; 0 for not found; negative when a person said it
     * @param choices code and label of each, for a value that is one of a few; empty for free words
     */
    public record Row(
            String id,
            String label,
            String shown,
            String typed,
            double confidence,
            @Nullable String hint,
            @Nullable String error,
            List<Choice> choices) {}

    /** @param why it was sent back; null while it waits */
    public record Held(String lead, @Nullable String why) {}

    public record Choice(String code, String label) {}

    /**
     * Another job that says nearly the same.
     *
     * @param href where it can be seen: the page of an open job, the review of one of the team's own
     */
    public record Again(int number, String heading, String why, String href) {}

    /**
     * A finding as a person decides it.
     *
     * @param field id of the value to change; null when only the text can be changed
     * @param settled whether somebody has decided already
     */
    public record Look(
            int number,
            String code,
            boolean advisory,
            String heading,
            String why,
            @Nullable String field,
            boolean settled) {}
}

package org.sangam.app.candidate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.LitText;

/**
 * A profile beside the résumé it was read from, and what the person wants.
 *
 * @param file the name of the brought file; null when the person typed
 * @param bird the name a team would read
 * @param teamReads what a team reads of the person before a reveal, fact by fact
 * @param remarks what the reader wants the person to look at, as sentences
 * @param saved that something was just kept, in a sentence
 */
public record ProfilePage(
        Frame frame,
        Candidate.Visibility visibility,
        @Nullable String file,
        String bird,
        List<String> teamReads,
        List<Row> rows,
        List<StayRow> positions,
        List<StayRow> education,
        LitText source,
        WishesForm wishes,
        List<String> remarks,
        List<FieldError> errors,
        @Nullable String saved) {

    /** One value, how sure, and the field to say otherwise; confidence 0 for not found, negative when the person said it. */
    public record Row(
            String id,
            String label,
            String shown,
            double confidence,
            @Nullable String hint,
            @Nullable String error) {}

    /**
     * One position, or one school.
     *
     * @param when from when to when, as it is read; empty while nothing is known
     */
    public record StayRow(
            int number, Stay typed, String when, @Nullable String error) {

        public boolean blank() {
            return typed.nameless();
        }

        public String title() {
            return typed.what().isEmpty() ? typed.where() : typed.what();
        }

        /** The company or school, unless it stands as the title already. */
        public String under() {
            return typed.what().isEmpty() ? "" : typed.where();
        }
    }
}

package org.sangam.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Fit;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Person;

/**
 * The people for a job. Nothing here was said by a person in private, and no word of a résumé.
 *
 * @param waiting people who said yes themselves and wait for an answer, those longest waiting first
 */
public record ShortlistPage(
        Frame frame,
        String job,
        String title,
        boolean opened,
        int considered,
        List<Row> waiting,
        List<Row> people,
        @Nullable String done) {

    /**
     * @param strongest, missing, unknown in short words; empty for nothing
     * @param due when an answer was promised; null when the person has not said yes
     * @param state waiting, invited, talking, declined or open
     */
    public record Row(
            String id,
            Person person,
            String line,
            String inWords,
            Fit fit,
            String strongest,
            String missing,
            String unknown,
            @Nullable String due,
            boolean late,
            String state,
            @Nullable String said) {}
}

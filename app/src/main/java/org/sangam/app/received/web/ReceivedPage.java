package org.sangam.app.received.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Fit;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Person;

/** A team's received résumés, the best first, and the files that could not be used. */
public record ReceivedPage(
        Frame frame,
        String job,
        String title,
        List<Row> rows,
        List<Unread> unread,
        List<FieldError> errors,
        @Nullable String done) {

    public record Row(
            String id,
            Person person,
            String line,
            String contact,
            String inWords,
            Fit fit,
            List<String> reasons,
            List<String> vetoes) {}

    public record Unread(String fileName, String why) {}
}

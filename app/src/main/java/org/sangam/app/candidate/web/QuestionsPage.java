package org.sangam.app.candidate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * The short form.
 *
 * @param file the name of a file that was kept though no words could be read from it
 */
public record QuestionsPage(
        Frame frame, Answers answers, @Nullable String file, List<FieldError> errors) {

    /** What is wrong with a field, or null. */
    public @Nullable String wrong(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }
}

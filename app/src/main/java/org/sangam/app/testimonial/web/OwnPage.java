package org.sangam.app.testimonial.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * Where somebody says what this marketplace did for them.
 *
 * @param state what became of what they said; null when they have said nothing
 */
public record OwnPage(
        Frame frame, @Nullable String state, String name, String work, String words, List<FieldError> errors) {

    public OwnPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }
}

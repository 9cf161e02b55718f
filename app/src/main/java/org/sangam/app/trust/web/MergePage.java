package org.sangam.app.trust.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/** The form that makes one company of two, as it was typed. */
public record MergePage(Frame frame, String gone, String stays, String why, List<FieldError> errors) {

    public MergePage {
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

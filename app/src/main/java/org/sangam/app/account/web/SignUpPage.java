package org.sangam.app.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * The form for a new account.
 *
 * @param team whether it also founds a company
 * @param same a company that goes by the name given, when there is one
 */
public record SignUpPage(
        Frame frame,
        boolean team,
        SignUpForm form,
        List<FieldError> errors,
        @Nullable Same same) {

    /** A company that is here already. */
    public record Same(String name, String path) {}

    public SignUpPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    public String value(@Nullable String field) {
        return SignUpForm.text(field);
    }
}

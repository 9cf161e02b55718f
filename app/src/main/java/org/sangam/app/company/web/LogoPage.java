package org.sangam.app.company.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/** The form for a company's logo; {@code wrong} says why the picture brought was not taken. */
public record LogoPage(
        Frame frame, Company company, @Nullable FieldError wrong) {

    public List<FieldError> errors() {
        return wrong == null ? List.of() : List.of(wrong);
    }

    public @Nullable String error() {
        return wrong == null ? null : wrong.sentence();
    }
}

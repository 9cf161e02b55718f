package org.sangam.app.trust.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.trust.Report;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/** The form of a report. */
public record ReportPage(Frame frame, Subjects.Subject subject, Reporting.ReportForm form, List<FieldError> errors) {

    public ReportPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    public String id() {
        return String.valueOf(form.report());
    }

    public boolean chosen(Report.Reason reason) {
        return reason == form.reason();
    }

    public String words() {
        return form.said();
    }

    public String path() {
        return subject.path();
    }

    public String name() {
        return subject.name();
    }
}

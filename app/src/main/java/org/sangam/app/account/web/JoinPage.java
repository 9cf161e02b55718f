package org.sangam.app.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Viewer.Role;

/** What an invited member says of themselves before they join. */
public record JoinPage(
        Frame frame,
        String company,
        String invitedBy,
        Role role,
        String name,
        String memberTitle,
        List<FieldError> errors) {

    public JoinPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String error() {
        return errors.isEmpty() ? null : errors.getFirst().sentence();
    }
}

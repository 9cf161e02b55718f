package org.sangam.app.webhook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * Where somebody sets up a webhook.
 *
 * @param id of the webhook to be, so that the form sent twice makes one
 * @param query of the search, encoded
 * @param search the same, readable
 */
public record NewHookPage(
        Frame frame, String id, String query, String search, String address, List<FieldError> errors) {

    public NewHookPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String error() {
        return errors.isEmpty() ? null : errors.getFirst().sentence();
    }
}

package org.sangam.app.job.web;

import java.util.List;
import java.util.UUID;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * Where a posting is pasted.
 *
 * @param key the id of the draft this form will make, so that sending it twice makes one
 */
public record NewJobPage(Frame frame, UUID key, String pasted, List<FieldError> errors) {}

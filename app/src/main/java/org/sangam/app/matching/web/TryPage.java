package org.sangam.app.matching.web;

import java.util.List;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/** Where a visitor tries a résumé. */
public record TryPage(Frame frame, String typed, List<FieldError> errors) {}

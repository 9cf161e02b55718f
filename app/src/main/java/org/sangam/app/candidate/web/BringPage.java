package org.sangam.app.candidate.web;

import java.util.List;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * Where a résumé is brought or typed.
 *
 * @param again whether the person has a profile already
 */
public record BringPage(Frame frame, boolean again, String typed, List<FieldError> errors) {}

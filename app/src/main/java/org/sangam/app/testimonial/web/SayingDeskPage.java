package org.sangam.app.testimonial.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.testimonial.Testimonial;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * The testimonials that wait for an operator.
 *
 * @param wrong the one whose decision lacked something; null for none
 */
public record SayingDeskPage(
        Frame frame, List<Testimonial> waiting, @Nullable UUID wrong, List<FieldError> errors) {

    public SayingDeskPage {
        waiting = List.copyOf(waiting);
        errors = List.copyOf(errors);
    }

    public @Nullable String error(UUID subject) {
        return subject.equals(wrong) ? errors.getFirst().sentence() : null;
    }
}

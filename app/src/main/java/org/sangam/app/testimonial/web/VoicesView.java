package org.sangam.app.testimonial.web;

import java.util.List;
import org.sangam.app.testimonial.Testimonial;
import org.sangam.app.web.Frame;

/** What people say, under a heading. */
public record VoicesView(Frame frame, String heading, boolean wrapped, List<Testimonial> said) {

    public VoicesView {
        said = List.copyOf(said);
    }
}

package org.sangam.app.testimonial.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sangam.app.testimonial.Testimonial;
import org.sangam.app.testimonial.Testimonials;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.app.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first page: what people say of this marketplace; nothing while nobody does. */
@Component
@Order(90)
class HomeVoices implements PagePart<Viewer> {

    private static final int MOST = 3;

    private final Testimonials testimonials;
    private final Templates templates;

    HomeVoices(Testimonials testimonials, Templates templates) {
        this.testimonials = testimonials;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.FOOT;
    }

    @Override
    public Optional<Content> on(Frame frame, Viewer viewer) {
        List<Testimonial> said = testimonials.shown(MOST);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.content(
                        "testimonial/web/voices",
                        new VoicesView(frame, frame.words().say("testimonial.home"), true, said)));
    }
}

package org.sangam.app.testimonial.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sangam.app.company.Company;
import org.sangam.app.testimonial.Testimonial;
import org.sangam.app.testimonial.Testimonials;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a company's page: what its team says of hiring here; nothing while nobody does. */
@Component
@Order(80)
class CompanyVoices implements PagePart<Company> {

    private static final int MOST = 3;

    private final Testimonials testimonials;
    private final Templates templates;

    CompanyVoices(Testimonials testimonials, Templates templates) {
        this.testimonials = testimonials;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.MAIN;
    }

    @Override
    public Optional<Content> on(Frame frame, Company company) {
        List<Testimonial> said = testimonials.shownOf(company.id(), MOST);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.content(
                        "testimonial/web/voices",
                        new VoicesView(frame, frame.words().say("testimonial.company"), false, said)));
    }
}

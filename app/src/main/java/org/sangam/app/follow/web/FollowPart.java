package org.sangam.app.follow.web;

import gg.jte.Content;
import java.util.Optional;
import org.sangam.app.company.Company;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a company's page: the way to be told by mail of its new jobs. It is a link, so that the page can be kept. */
@Component
@Order(40)
class FollowPart implements PagePart<Company> {

    private final Templates templates;

    FollowPart(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.ASIDE;
    }

    @Override
    public Optional<Content> on(Frame frame, Company company) {
        FollowView view = new FollowView(frame, company.name().text(), company.path());
        return Optional.of(templates.content("follow/web/follow-part", view));
    }
}

package org.sangam.app.trust.web;

import gg.jte.Content;
import java.util.Optional;
import org.sangam.app.company.Company;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a company: the way to say what is wrong with it. */
@Component
@Order(90)
class ReportCompanyPart implements PagePart<Company> {

    private final Templates templates;

    ReportCompanyPart(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.FOOT;
    }

    @Override
    public Optional<Content> on(Frame frame, Company company) {
        return Optional.of(templates.content(
                "trust/web/report-link", new ReportLink(frame, company.path() + "/report", "trust.report.company")));
    }
}

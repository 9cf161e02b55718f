package org.sangam.app.company.web;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.company.Evidences;
import org.sangam.app.company.Members;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a job's page: what its company is, who of the team is shown, and how we know who they are. */
@Component
@Order(10)
class Introduction implements PagePart<Company> {

    private final Members members;
    private final Evidences evidences;
    private final CompanyLinks links;
    private final Templates templates;
    private final Clock clock;

    Introduction(Members members, Evidences evidences, CompanyLinks links, Templates templates, Clock clock) {
        this.members = members;
        this.evidences = evidences;
        this.links = links;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Slot slot() {
        return Slot.INTRODUCTION;
    }

    @Override
    public Optional<Content> on(Frame frame, Company company) {
        IntroductionView view = new IntroductionView(
                frame,
                company,
                links.of(company.id()),
                members.shown(company.id()),
                EvidenceRow.of(evidences.about(company.id()), frame.words(), clock.instant()));
        return Optional.of(templates.content("company/web/introduction", view));
    }
}

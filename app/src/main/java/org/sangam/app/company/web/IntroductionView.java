package org.sangam.app.company.web;

import java.util.List;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyLink;
import org.sangam.app.company.Member;
import org.sangam.app.web.Fact;
import org.sangam.app.web.Frame;

/** What a job's page says of its company. */
public record IntroductionView(
        Frame frame, Company company, List<CompanyLink> links, List<Member> team, List<EvidenceRow> evidence) {

    public IntroductionView {
        links = List.copyOf(links);
        team = List.copyOf(team);
        evidence = List.copyOf(evidence);
    }

    public List<Fact> facts() {
        return CompanyFacts.known(company, frame.words());
    }

    public List<String> paragraphs() {
        return CompanyPage.paragraphs(company);
    }
}

package org.sangam.app.company.web;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyLink;
import org.sangam.app.company.Mandate;
import org.sangam.app.company.Member;
import org.sangam.app.web.Fact;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Preview;
import org.sangam.app.web.Viewer;

/**
 * A company, for everybody.
 *
 * @param links where else it is found
 * @param team those who chose to be shown
 * @param mandates those that hold, on either side
 * @param main what other modules show below, its open jobs first
 * @param aside what other modules show beside
 * @param foot what other modules show below everything else
 */
public record CompanyPage(
        Frame frame,
        Company company,
        Preview preview,
        List<CompanyLink> links,
        List<Member> team,
        List<EvidenceRow> evidence,
        List<Mandate> mandates,
        List<Content> main,
        List<Content> aside,
        List<Content> foot) {

    public CompanyPage {
        team = List.copyOf(team);
        evidence = List.copyOf(evidence);
        mandates = List.copyOf(mandates);
        main = List.copyOf(main);
        aside = List.copyOf(aside);
        foot = List.copyOf(foot);
    }

    public CompanyFace face() {
        return CompanyFace.of(company);
    }

    public List<Fact> facts() {
        return CompanyFacts.all(company, frame.words());
    }

    /** What the company says of itself, a paragraph each. */
    public List<String> paragraphs() {
        return paragraphs(company);
    }

    static List<String> paragraphs(Company company) {
        return Arrays.stream(company.about().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Whether whoever looks may change it. */
    public boolean mine() {
        return frame.viewer() instanceof Viewer.Member member
                && member.company().equals(company.id())
                && member.role() == Viewer.Role.ADMIN;
    }

    /** The other side of a mandate. */
    public Mandate.Party otherThanThis(Mandate mandate) {
        return mandate.agency().id().equals(company.id()) ? mandate.client() : mandate.agency();
    }
}

package org.sangam.app.company.web;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.company.Evidences;
import org.sangam.app.company.Mandates;
import org.sangam.app.company.Members;
import org.sangam.app.company.Mergers;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Preview;
import org.sangam.app.web.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The public pages of companies. */
@Controller
class CompanyPages {

    private final Companies companies;
    private final Members members;
    private final Evidences evidences;
    private final Mandates mandates;
    private final ObjectProvider<PagePart<Company>> parts;
    private final CompanyLinks links;
    private final Mergers mergers;
    private final PublicAddress here;
    private final Clock clock;

    CompanyPages(
            Companies companies,
            Members members,
            Evidences evidences,
            Mandates mandates,
            ObjectProvider<PagePart<Company>> parts,
            CompanyLinks links,
            Mergers mergers,
            PublicAddress here,
            Clock clock) {
        this.companies = companies;
        this.members = members;
        this.evidences = evidences;
        this.mandates = mandates;
        this.parts = parts;
        this.links = links;
        this.mergers = mergers;
        this.here = here;
        this.clock = clock;
    }

    /** A company that was merged into another leads on to it, for good (301). */
    @GetMapping("/companies/{slug}")
    @OpenTo(Who.EVERYONE)
    ModelAndView show(Frame frame, @PathVariable String slug) {
        Optional<Company> known = companies.bySlug(slug);
        return known.isPresent()
                ? page(frame, known.get())
                : mergers.movedTo(slug).map(CompanyPages::moved).orElseThrow(Problem.NOT_FOUND::refused);
    }

    private static ModelAndView moved(String slug) {
        RedirectView view = new RedirectView("/companies/" + slug);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    private ModelAndView page(Frame frame, Company company) {
        Frame titled = frame.titled(company.name().text()).in("companies");
        CompanyPage page = new CompanyPage(
                titled,
                company,
                preview(company),
                links.of(company.id()),
                members.shown(company.id()),
                EvidenceRow.of(evidences.about(company.id()), frame.words(), clock.instant()),
                mandates.holding(company.id()),
                parts(titled, company, PagePart.Slot.MAIN),
                parts(titled, company, PagePart.Slot.ASIDE),
                parts(titled, company, PagePart.Slot.FOOT));
        return new ModelAndView("company/web/company", "page", page);
    }

    private Preview preview(Company company) {
        String text = company.line().isEmpty() ? company.name().text() : company.line();
        String path = here.of(company.path());
        return new Preview(path, company.name().text(), text, path + "/picture.png?v=" + company.version());
    }

    private List<Content> parts(Frame frame, Company company, PagePart.Slot slot) {
        return parts.orderedStream()
                .filter(part -> part.slot() == slot)
                .flatMap(part -> part.on(frame, company).stream())
                .toList();
    }
}

package org.sangam.app.company.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an admin says what their company is. There is no company in its address: it is always one's own. */
@Controller
class CompanyDetailsPages {

    private final Companies companies;
    private final CompanyLinks links;
    private final Clock clock;

    CompanyDetailsPages(Companies companies, CompanyLinks links, Clock clock) {
        this.companies = companies;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/team/company/details")
    @OpenTo(Who.ADMINS)
    ModelAndView show(Frame frame) {
        Company company = companies.own((Viewer.Member) frame.viewer());
        return form(frame, company, said(company), List.of(), false);
    }

    @PostMapping("/team/company/details")
    @OpenTo(Who.ADMINS)
    ModelAndView change(Frame frame, DetailsForm form) {
        Viewer.Member admin = (Viewer.Member) frame.viewer();
        Year thisYear = Year.now(clock);
        List<FieldError> errors = form.errors(frame.words(), thisYear);
        if (!errors.isEmpty()) {
            return form(frame, companies.own(admin), form, errors, false);
        }
        boolean changed = companies.change(admin, form.details(thisYear), form.readVersion());
        if (changed) {
            links.change(admin, form.readLinks());
        }
        Company now = companies.own(admin);
        return changed ? Elsewhere.at(now.path()) : form(frame, now, said(now), List.of(), true);
    }

    private DetailsForm said(Company company) {
        return DetailsForm.of(company, links.of(company.id()));
    }

    private static ModelAndView form(
            Frame frame, Company company, DetailsForm form, List<FieldError> errors, boolean stale) {
        String title = frame.words()
                .say("company.details.title", "name", company.name().text());
        DetailsPage page = new DetailsPage(frame.titled(title).in("company"), company, form, errors, stale);
        ModelAndView view = new ModelAndView("company/web/details", "page", page);
        view.setStatus(
                stale ? HttpStatus.CONFLICT : errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

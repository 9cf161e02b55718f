package org.sangam.app.program.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.SecurityHeaders;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A company's open jobs as another site may show them in a frame: no form, no cookie, no script, links that leave it. */
@Controller
class EmbedAddresses {

    private final Companies companies;
    private final Jobs jobs;
    private final JobLines lines;
    private final PublicAddress here;

    EmbedAddresses(Companies companies, Jobs jobs, JobLines lines, PublicAddress here) {
        this.companies = companies;
        this.jobs = jobs;
        this.lines = lines;
        this.here = here;
    }

    @GetMapping("/embed/companies/{id}")
    @OpenTo(Who.EVERYONE)
    ModelAndView show(Frame frame, HttpServletResponse response, @PathVariable String id) {
        Company company = companies.bySlug(id).orElseThrow(Problem.NOT_FOUND::refused);
        SecurityHeaders.letAnySiteFrame(response);
        EmbedPage page = new EmbedPage(
                frame.titled(company.name().text()),
                company.name().text(),
                here.of(company.path()),
                lines.of(jobs.of(new Viewer.Visitor(), company.id()), frame.words()));
        return new ModelAndView("program/web/embed", "page", page);
    }
}

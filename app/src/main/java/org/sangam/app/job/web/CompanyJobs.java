package org.sangam.app.job.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sangam.app.company.Company;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.app.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On companies' pages: the jobs they have open. */
@Component
@Order(10)
class CompanyJobs implements PagePart<Company> {

    private final Jobs jobs;
    private final JobLines lines;
    private final Templates templates;

    CompanyJobs(Jobs jobs, JobLines lines, Templates templates) {
        this.jobs = jobs;
        this.lines = lines;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.MAIN;
    }

    /** What everybody reads, drafts left out even for the company's own team. */
    @Override
    public Optional<Content> on(Frame frame, Company company) {
        List<JobSummary> open = jobs.of(new Viewer.Visitor(), company.id());
        CompanyJobsView view = new CompanyJobsView(frame, lines.ofOneCompany(open, frame.words()));
        return Optional.of(templates.content("job/web/company-jobs", view));
    }
}

package org.sangam.app.trust.web;

import java.util.UUID;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.trust.Report;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Component;

/** What can be reported: a job that everybody sees, a company. Anything else is not found. */
@Component
class Subjects {

    private final Jobs jobs;
    private final Companies companies;

    Subjects(Jobs jobs, Companies companies) {
        this.jobs = jobs;
        this.companies = companies;
    }

    /** What is reported, and where it stands. */
    public record Subject(Report.Kind kind, UUID id, UUID company, String name, String path) {}

    Subject job(UUID id) {
        Job job = jobs.find(new Viewer.Visitor(), id).orElseThrow(Problem.NOT_FOUND::refused);
        String company = companies.byId(job.company()).orElseThrow().name().text();
        return new Subject(Report.Kind.JOB, id, job.company(), cut(job.title() + ", " + company), "/jobs/" + id);
    }

    Subject company(String slug) {
        Company company = companies.bySlug(slug).orElseThrow(Problem.NOT_FOUND::refused);
        return new Subject(
                Report.Kind.COMPANY, company.id(), company.id(), company.name().text(), company.path());
    }

    private static String cut(String name) {
        return name.length() <= Report.LONGEST_NAME ? name : name.substring(0, Report.LONGEST_NAME - 1) + "…";
    }
}

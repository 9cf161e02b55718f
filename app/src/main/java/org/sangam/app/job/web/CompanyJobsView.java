package org.sangam.app.job.web;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobDay;
import org.sangam.app.web.JobLine;

/** The open jobs of one company. */
public record CompanyJobsView(Frame frame, List<JobLine> jobs) {

    public CompanyJobsView {
        jobs = List.copyOf(jobs);
    }

    /** As one list without headings. */
    public List<JobDay> days() {
        return List.of(new JobDay("", jobs));
    }
}

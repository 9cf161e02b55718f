package org.sangam.app.trust.web;

import gg.jte.Content;
import java.util.Optional;
import org.sangam.app.job.Job;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a job: the way to say what is wrong with it. */
@Component
@Order(90)
class ReportJobPart implements PagePart<Job> {

    private final Templates templates;

    ReportJobPart(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.FOOT;
    }

    @Override
    public Optional<Content> on(Frame frame, Job job) {
        if (!job.open()) {
            return Optional.empty();
        }
        return Optional.of(templates.content(
                "trust/web/report-link", new ReportLink(frame, "/jobs/" + job.id() + "/report", "trust.report.job")));
    }
}

package org.sangam.app.follow.web;

import gg.jte.Content;
import java.util.Optional;
import org.sangam.app.follow.SavedJobs;
import org.sangam.app.job.Job;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.app.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a job's page: the button that puts it aside for later, for whoever looks for work. */
@Component
@Order(15)
class SavePart implements PagePart<Job> {

    private final SavedJobs saved;
    private final Templates templates;

    SavePart(SavedJobs saved, Templates templates) {
        this.saved = saved;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.ACTS;
    }

    @Override
    public Optional<Content> on(Frame frame, Job job) {
        return switch (frame.viewer()) {
            case Viewer.Visitor visitor -> job.open() ? Optional.of(view(frame, job, false)) : Optional.empty();
            case Viewer.Candidate person -> {
                boolean kept = saved.has(person, job.id());
                yield job.open() || kept ? Optional.of(view(frame, job, kept)) : Optional.empty();
            }
            case Viewer.Member member -> Optional.empty();
            case Viewer.Operator operator -> Optional.empty();
        };
    }

    private Content view(Frame frame, Job job, boolean kept) {
        return templates.content(
                "follow/web/save-part", new SaveView(frame, job.id().toString(), kept));
    }
}

package org.sangam.app.follow.web;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobDay;
import org.sangam.app.web.JobLine;

/**
 * The jobs that a person saved.
 *
 * @param gone how many of them are open no longer
 */
public record SavedPage(Frame frame, List<JobLine> jobs, int gone) {

    /** All under one heading that is not shown. */
    public List<JobDay> days() {
        return List.of(new JobDay("", jobs));
    }
}

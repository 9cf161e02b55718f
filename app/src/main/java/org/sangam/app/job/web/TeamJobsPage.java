package org.sangam.app.job.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Frame;

/**
 * A team's jobs, drafts first.
 *
 * @param made how many drafts were just made of one paste; 0 for none
 */
public record TeamJobsPage(Frame frame, int made, List<Row> jobs) {

    /**
     * One job.
     *
     * @param path to the review of a draft, to the job's page otherwise
     */
    public record Row(
            String id,
            String path,
            String title,
            String state,
            @Nullable String opened,
            boolean open) {}
}

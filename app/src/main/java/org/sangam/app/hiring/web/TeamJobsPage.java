package org.sangam.app.hiring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Job;
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
     * @param said its state, and since when it was open
     * @param waits null for a job at which nobody can wait
     */
    public record Row(
            String id,
            String path,
            String title,
            String said,
            Job.State state,
            @Nullable Waits waits) {

        public boolean open() {
            return state == Job.State.OPEN;
        }

        /** A draft opens where it is read; every other job may open again. */
        public boolean mayOpenAgain() {
            return state != Job.State.DRAFT && state.mayBecome(Job.State.OPEN);
        }
    }

    /**
     * Who waits for an answer.
     *
     * @param due the day on which the first was promised one; empty when nobody waits
     * @param late whether that day has passed
     */
    public record Waits(long people, String due, boolean late) {}
}

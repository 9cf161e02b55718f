package org.sangam.app.hiring.web;

import java.util.List;
import org.sangam.app.web.Frame;

/**
 * A team's open jobs on the first page, those with the earliest promise first.
 *
 * @param all how many are open
 * @param people how many wait for an answer altogether
 */
public record HomeTeamView(Frame frame, List<Row> jobs, int all, long people) {

    /**
     * One job.
     *
     * @param due the day on which the first answer was promised; empty when nobody waits
     * @param late whether that day has passed
     */
    public record Row(String path, String title, long people, String due, boolean late) {}
}

package org.sangam.app.program.web;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobLine;

/**
 * A company's open jobs for another site's frame.
 *
 * @param address of the company's page here
 */
public record EmbedPage(Frame frame, String company, String address, List<JobLine> jobs) {

    public EmbedPage {
        jobs = List.copyOf(jobs);
    }
}

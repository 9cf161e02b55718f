package org.sangam.app.trust.web;

import org.sangam.app.trust.Report;
import org.sangam.app.web.Frame;

/**
 * What became of a report, for whoever sent it.
 *
 * @param filed whether it was just sent
 */
public record OutcomePage(Frame frame, Report report, boolean filed) {

    public String path() {
        return report.kind() == Report.Kind.JOB ? "/jobs/" + report.subject() : "/companies";
    }
}

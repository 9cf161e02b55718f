package org.sangam.app.job.web;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobDay;

/** Open jobs, all or those that were searched for. */
public record JobsPage(Frame frame, String words, String place, List<JobDay> days, int found, long open) {}

package org.sangam.app.web;

import java.util.List;

/** The jobs of one day under its heading; an empty heading shows none. */
public record JobDay(String heading, List<JobLine> jobs) {}

package org.sangam.app.sample.web;

import org.sangam.app.web.Frame;

/** The operator's page. */
public record OperationPage(Frame frame, boolean sample, boolean removed) {}

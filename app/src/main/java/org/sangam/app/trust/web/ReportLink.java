package org.sangam.app.trust.web;

import org.sangam.app.web.Frame;

/** The way to the form of a report; {@code code} is what the link says. */
public record ReportLink(Frame frame, String path, String code) {}

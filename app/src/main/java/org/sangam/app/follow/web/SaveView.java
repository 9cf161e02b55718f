package org.sangam.app.follow.web;

import org.sangam.app.web.Frame;

/** The button that saves a job; {@code kept} when it is saved. */
public record SaveView(Frame frame, String job, boolean kept) {}

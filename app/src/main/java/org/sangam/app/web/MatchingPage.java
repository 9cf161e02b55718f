package org.sangam.app.web;

/** Says in plain words how people and jobs are matched. */
public record MatchingPage(Frame frame) {}

package org.sangam.app.web;

/** Says what went wrong and what to try. */
public record ProblemPage(Frame frame, Problem problem) {}

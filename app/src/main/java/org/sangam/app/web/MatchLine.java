package org.sangam.app.web;

/** A match in one line of a list. */
public record MatchLine(String path, String title, Mark mark, String under, String words, Fit fit) {}

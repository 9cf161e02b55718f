package org.sangam.app.web;

/** Words that lead somewhere. */
public record Link(String text, String path) {}

package org.sangam.app.web;

/** The first page. */
public record HomePage(Frame frame) {}

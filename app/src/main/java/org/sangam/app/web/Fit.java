package org.sangam.app.web;

/** A fit in whole points with its drawing; {@code low} and {@code high} differ when something is unknown. */
public record Fit(int low, int high, Streams streams) {}

package org.sangam.app.follow.web;

import org.sangam.app.web.Frame;

/** The way to follow a company. */
public record FollowView(Frame frame, String company, String path) {}

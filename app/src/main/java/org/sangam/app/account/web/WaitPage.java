package org.sangam.app.account.web;

import org.sangam.app.web.Frame;

/**
 * Asks somebody to come back later.
 *
 * @param minutes at least one
 */
public record WaitPage(Frame frame, long minutes) {}

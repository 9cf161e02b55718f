package org.sangam.app.account.web;

import org.sangam.app.web.Frame;

/**
 * Asks what somebody comes for: work, or people.
 *
 * @param next the path to go on to
 */
public record ChoosePage(Frame frame, String next) {}

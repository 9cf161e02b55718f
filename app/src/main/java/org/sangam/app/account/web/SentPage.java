package org.sangam.app.account.web;

import org.sangam.app.web.Frame;

/**
 * Says that a mail is on its way, whether or not the address has an account.
 *
 * @param kept whether mail is not sent from this machine and can be read here instead
 */
public record SentPage(Frame frame, boolean kept) {}

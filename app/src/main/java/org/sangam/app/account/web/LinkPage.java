package org.sangam.app.account.web;

import org.sangam.app.web.Frame;

/**
 * What a link from a mail leads to: one button, which uses the link up.
 *
 * @param works false when it was used or ran out
 * @param text code of the sentence above the button
 * @param act code of the button's
 */
public record LinkPage(Frame frame, boolean works, String text, String act) {}

package org.sangam.app.matching.web;

import java.util.List;
import org.sangam.app.web.Frame;

/**
 * How the market stands, for whoever runs it.
 *
 * @param lists what is said of the drawing of everybody's lists
 * @param paces that can be taken instead
 */
public record MarketPage(Frame frame, List<Said> market, List<Said> lists, List<Pace> paces, boolean changed) {

    /** A label and what is said of it. */
    public record Said(String label, String value) {}

    /** @param label what taking it does, in words */
    public record Pace(String value, String label) {}
}

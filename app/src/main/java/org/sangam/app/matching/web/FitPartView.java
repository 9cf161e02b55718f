package org.sangam.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Fit;
import org.sangam.app.web.Frame;

/**
 * How a job fits whoever reads its page.
 *
 * @param own null for somebody of whom nothing is known yet
 */
public record FitPartView(Frame frame, String job, @Nullable Own own) {

    /** One person's fit, in words, and what rules it out; empty when nothing does. */
    public record Own(Fit fit, String words, List<String> vetoes) {}
}

package org.sangam.app.home;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.Preview;

/**
 * A page of text: for whom this is, who runs it, what holds.
 *
 * @param own whether the operator wrote it
 * @param acts where to go from here, the first of which is the one that matters
 */
public record TextPage(
        Frame frame, Preview preview, String lede, List<Section> sections, boolean own, List<Link> acts) {

    /** A heading and its paragraphs; the heading may be empty. */
    public record Section(String heading, List<String> paragraphs) {}
}

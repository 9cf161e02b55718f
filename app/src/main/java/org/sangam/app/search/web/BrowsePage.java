package org.sangam.app.search.web;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Preview;

/** All pages that gather jobs by place, skill and remote work. */
public record BrowsePage(Frame frame, Preview preview, List<Group> groups) {

    public record Group(String heading, List<Entry> entries) {}

    /** @param count of open jobs */
    public record Entry(String label, String path, int count) {}
}

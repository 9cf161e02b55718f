package org.sangam.app.search.web;

import java.util.List;
import org.sangam.app.web.Link;

/** The steps from all jobs to one, from wide to narrow. */
public record TrailView(List<Link> steps) {}

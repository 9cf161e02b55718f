/** The addresses under which feeds, sitemaps and the rules for robots stand. */
@NullMarked
package org.sangam.app.feed.web;

import org.jspecify.annotations.NullMarked;

/** Search: words, facets and ranges over open jobs and companies; the only place that knows Lucene. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"web", "account", "change", "company", "job", "hiring", "notification"})
package org.sangam.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Open jobs and companies as lists that programs follow: feeds, sitemaps, and what robots and assistants are told. */
@NullMarked
@ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {"web", "account", "company", "job", "notification", "search"})
package org.sangam.app.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

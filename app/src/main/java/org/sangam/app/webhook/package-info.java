/** Tells programs of the new jobs of a search, by the rules of Standard Webhooks 1.0. */
@NullMarked
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {"web", "account", "company", "job", "notification", "search"})
package org.sangam.app.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

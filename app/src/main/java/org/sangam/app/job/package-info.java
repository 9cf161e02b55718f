/** Jobs: draft, open, paused, filled, closed, expired. */
@NullMarked
@ApplicationModule(
        displayName = "Job",
        allowedDependencies = {"web", "company", "document", "notification"})
package org.sangam.app.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

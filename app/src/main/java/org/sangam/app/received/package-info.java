/** Résumés that a team received elsewhere, ranked for one of its jobs, private to the team. */
@NullMarked
@ApplicationModule(
        displayName = "Received",
        allowedDependencies = {"web", "company", "job", "document", "matching"})
package org.sangam.app.received;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

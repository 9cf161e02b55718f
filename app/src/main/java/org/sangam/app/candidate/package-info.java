/** Candidates: résumés, profiles, preferences, who may see them, and reveals. */
@NullMarked
@ApplicationModule(
        displayName = "Candidate",
        allowedDependencies = {"web"})
package org.sangam.app.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

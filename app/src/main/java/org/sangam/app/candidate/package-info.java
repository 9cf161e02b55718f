/** Candidates: résumés, profiles, preferences, who may see them, and reveals. */
@NullMarked
@ApplicationModule(
        displayName = "Candidate",
        allowedDependencies = {"web", "company", "document"})
package org.sangam.app.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

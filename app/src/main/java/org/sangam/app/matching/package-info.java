/** Matching: sole owner of the market; lists for both sides, and why each pair stands where it does. */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {"web", "change", "company", "job", "candidate", "hiring", "document"})
package org.sangam.app.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

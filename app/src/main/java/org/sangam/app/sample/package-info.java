/** A fictional market that tells a story: companies, postings and people, the same bits each time for one date. */
@ApplicationModule(
        displayName = "Sample market",
        allowedDependencies = {"web", "notification", "account", "company", "job", "candidate"})
@NullMarked
package org.sangam.app.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

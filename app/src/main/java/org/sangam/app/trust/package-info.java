/** What people report about jobs and companies, the desk where an operator decides, and what was done there. */
@NullMarked
@ApplicationModule(
        displayName = "Trust",
        allowedDependencies = {"web", "account", "company", "job", "notification"})
package org.sangam.app.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

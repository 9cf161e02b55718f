/** What programs read of open jobs and companies without a key, and the list of jobs that other sites may show. */
@NullMarked
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"web", "account", "company", "job", "hiring", "notification"})
package org.sangam.app.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

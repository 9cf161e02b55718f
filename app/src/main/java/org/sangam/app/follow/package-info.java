/** What people keep an eye on: companies that write to them when they hire, and jobs put aside for later. */
@NullMarked
@ApplicationModule(
        displayName = "Follow",
        allowedDependencies = {"web", "account", "company", "hiring", "job", "notification"})
package org.sangam.app.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

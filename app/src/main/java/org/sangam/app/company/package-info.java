/** Who hires: companies, the agencies among them with their mandates, teams, and how we know who they are. */
@NullMarked
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {"web", "document", "notification"})
package org.sangam.app.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

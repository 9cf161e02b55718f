/** The first page: what the market holds, what is new in it, and who is hiring. */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"web", "company", "job", "candidate", "hiring", "conversation", "notification", "search"
        })
package org.sangam.app.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Hiring: interest and invitation, what was promised and when it was answered. */
@NullMarked
@ApplicationModule(
        displayName = "Hiring",
        allowedDependencies = {"web", "notification", "account", "company", "job", "candidate", "conversation"})
package org.sangam.app.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

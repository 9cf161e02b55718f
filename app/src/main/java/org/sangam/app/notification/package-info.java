/** What leaves by mail: written in the caller's transaction, sent later, at least once and at most five times tried. */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"web"})
package org.sangam.app.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

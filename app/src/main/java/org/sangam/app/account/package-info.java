/** Who may do what: accounts, signing up and in, sessions, roles, and the limits on asking. */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"web", "notification", "company"})
package org.sangam.app.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

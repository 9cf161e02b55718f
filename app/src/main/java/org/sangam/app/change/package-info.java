/** The ordered feed of what changed, which everything derived from the database follows. */
@NullMarked
@ApplicationModule(
        displayName = "Change feed",
        allowedDependencies = {})
package org.sangam.app.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

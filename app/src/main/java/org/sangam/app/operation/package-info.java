/** What an operator runs and watches: the data folder, the database, health, first run and backup. */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {})
package org.sangam.app.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

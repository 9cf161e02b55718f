/** Files that people bring: read in a child process, kept under the hash of their content, never served inline. */
@NullMarked
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"web"})
package org.sangam.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

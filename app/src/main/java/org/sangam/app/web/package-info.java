/** What every page needs: who looks, in which words, the layout, its components, errors and security headers. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
package org.sangam.app.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

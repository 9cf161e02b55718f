/** The pictures that other programs show beside a shared link: drawn by us, from the words and marks of the pages. */
@NullMarked
@ApplicationModule(
        displayName = "Picture",
        allowedDependencies = {"web", "company", "job"})
package org.sangam.app.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

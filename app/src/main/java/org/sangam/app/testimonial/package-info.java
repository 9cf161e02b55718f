/** What people say of this marketplace, with their consent and no longer than that. */
@NullMarked
@ApplicationModule(
        displayName = "Testimonials",
        allowedDependencies = {"web", "account", "company", "notification", "trust"})
package org.sangam.app.testimonial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

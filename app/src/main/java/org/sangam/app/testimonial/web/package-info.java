/** Where somebody says what this marketplace did for them, where an operator approves it, and where it shows. */
@NullMarked
package org.sangam.app.testimonial.web;

import org.jspecify.annotations.NullMarked;

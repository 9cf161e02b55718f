/** The web product: one Modulith module per thing a hiring person would name. */
@NullMarked
package org.sangam.app;

import org.jspecify.annotations.NullMarked;

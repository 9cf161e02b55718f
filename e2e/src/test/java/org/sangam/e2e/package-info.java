/** A real browser through the whole product. */
@NullMarked
package org.sangam.e2e;

import org.jspecify.annotations.NullMarked;

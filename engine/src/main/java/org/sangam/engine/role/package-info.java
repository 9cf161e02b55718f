/** Role families, levels and the titles that name them. */
@NullMarked
package org.sangam.engine.role;

import org.jspecify.annotations.NullMarked;

/** Titles and skills to vectors, once each. */
@NullMarked
package org.sangam.engine.encode;

import org.jspecify.annotations.NullMarked;

/** Scores a pair as the sum of its reasons, and finds the best of a whole market exactly. */
@NullMarked
package org.sangam.engine.match;

import org.jspecify.annotations.NullMarked;

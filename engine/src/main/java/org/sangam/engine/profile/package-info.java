/** Reads a résumé into values that each point at their words; what a person wants stands beside it. */
@NullMarked
package org.sangam.engine.profile;

import org.jspecify.annotations.NullMarked;

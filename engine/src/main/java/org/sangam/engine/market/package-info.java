/** Everybody and every job in the form that is matched: the only mutable thing in the engine. */
@NullMarked
package org.sangam.engine.market;

import org.jspecify.annotations.NullMarked;

/** The record of lists that were shown: what they rested on, in a form that gives the same bits when scored again. */
@NullMarked
package org.sangam.engine.record;

import org.jspecify.annotations.NullMarked;

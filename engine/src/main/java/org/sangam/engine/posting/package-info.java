/** Reads a posting into values that each point at their words, and checks it before it is published. */
@NullMarked
package org.sangam.engine.posting;

import org.jspecify.annotations.NullMarked;

/** Files to text with layout, in a child process with hard limits. */
@NullMarked
package org.sangam.engine.document;

import org.jspecify.annotations.NullMarked;

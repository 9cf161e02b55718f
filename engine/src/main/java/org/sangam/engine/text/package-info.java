/** A document's text after clean-up, and the spans that point into it. */
@NullMarked
package org.sangam.engine.text;

import org.jspecify.annotations.NullMarked;

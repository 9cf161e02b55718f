/** The skill graph: names, aliases, implications, neighbours and ambiguity, and the reader that finds skills in text. */
@NullMarked
package org.sangam.engine.skill;

import org.jspecify.annotations.NullMarked;

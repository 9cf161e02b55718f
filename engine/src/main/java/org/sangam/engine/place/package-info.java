/** The place graph: localities, cities, regions and countries, their other names and their distances. */
@NullMarked
package org.sangam.engine.place;

import org.jspecify.annotations.NullMarked;

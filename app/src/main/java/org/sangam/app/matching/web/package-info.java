/** The lists of both sides, and the page that says why. */
@NullMarked
package org.sangam.app.matching.web;

import org.jspecify.annotations.NullMarked;

/** The form of a report, what became of it, and the operator's desk. */
@NullMarked
package org.sangam.app.trust.web;

import org.jspecify.annotations.NullMarked;

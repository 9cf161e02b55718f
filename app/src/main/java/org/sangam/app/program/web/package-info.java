/** The addresses of the interface for programs, and of the embeddable list. */
@NullMarked
package org.sangam.app.program.web;

import org.jspecify.annotations.NullMarked;

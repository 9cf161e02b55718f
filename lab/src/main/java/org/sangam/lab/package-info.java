/** The engine at the command line: one class for each command, which prints its result to standard output. */
@NullMarked
package org.sangam.lab;

import org.jspecify.annotations.NullMarked;

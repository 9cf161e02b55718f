/** Throws arbitrary bytes at every reader: committed seeds in each test run, and a fuzzer for as long as one likes. */
@NullMarked
package org.sangam.engine.fuzz;

import org.jspecify.annotations.NullMarked;

/** Answers for programs that watch Sangam, and what a page answers while the database does not. */
@NullMarked
package org.sangam.app.operation.web;

import org.jspecify.annotations.NullMarked;

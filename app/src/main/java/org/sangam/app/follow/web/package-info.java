/** The pages on which somebody follows a company, reads who is hiring, and finds the jobs they saved. */
@NullMarked
package org.sangam.app.follow.web;

import org.jspecify.annotations.NullMarked;

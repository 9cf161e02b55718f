/** The pages on which jobs and companies are searched and browsed. */
@NullMarked
package org.sangam.app.search.web;

import org.jspecify.annotations.NullMarked;

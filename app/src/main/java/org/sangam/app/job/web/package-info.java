/** The pages of jobs: found, read, posted, corrected, closed. */
@NullMarked
package org.sangam.app.job.web;

import org.jspecify.annotations.NullMarked;

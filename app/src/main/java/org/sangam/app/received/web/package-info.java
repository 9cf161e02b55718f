/** The page on which a team drops résumés onto a job and reads them ranked. */
@NullMarked
package org.sangam.app.received.web;

import org.jspecify.annotations.NullMarked;

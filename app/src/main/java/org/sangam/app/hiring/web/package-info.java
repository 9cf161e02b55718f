/** The acts of both sides: interest, invitation, and no; and what the job page says of them. */
@NullMarked
package org.sangam.app.hiring.web;

import org.jspecify.annotations.NullMarked;

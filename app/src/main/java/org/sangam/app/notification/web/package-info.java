/** The page that shows mail on a machine that has no mail server. */
@NullMarked
package org.sangam.app.notification.web;

import org.jspecify.annotations.NullMarked;

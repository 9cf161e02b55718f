/** The pages on which somebody sets up webhooks and sees how their messages fared. */
@NullMarked
package org.sangam.app.webhook.web;

import org.jspecify.annotations.NullMarked;

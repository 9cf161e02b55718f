/** The pages on which a person and a team write to each other. */
@NullMarked
package org.sangam.app.conversation.web;

import org.jspecify.annotations.NullMarked;

/** Conversations: what a person and a team write to each other once both have said yes. */
@NullMarked
@ApplicationModule(
        displayName = "Conversation",
        allowedDependencies = {"web", "notification", "account", "company", "job", "candidate"})
package org.sangam.app.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

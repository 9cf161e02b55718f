package org.sangam.app.conversation;

import java.time.Instant;
import java.util.UUID;

/** What one person and one team write to each other about one job. */
public record Conversation(UUID id, UUID job, UUID company, UUID candidate, Instant openedAt) {

    /** One thing said, at most 5,000 characters. */
    public record Message(UUID id, UUID account, boolean fromTeam, String words, Instant at) {

        public static final int MOST_CHARACTERS = 5_000;
    }
}

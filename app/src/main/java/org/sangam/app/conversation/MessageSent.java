package org.sangam.app.conversation;

import java.util.UUID;

/** Somebody wrote in a conversation. */
public record MessageSent(UUID conversation, UUID message, boolean fromTeam) {}

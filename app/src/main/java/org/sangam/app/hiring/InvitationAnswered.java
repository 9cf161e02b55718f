package org.sangam.app.hiring;

import java.util.UUID;

/** A person answered a team's invitation with yes. */
public record InvitationAnswered(UUID job, UUID candidate) {}

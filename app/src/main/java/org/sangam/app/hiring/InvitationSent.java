package org.sangam.app.hiring;

import java.util.UUID;

/** A team said yes to a person. */
public record InvitationSent(UUID job, UUID candidate) {}

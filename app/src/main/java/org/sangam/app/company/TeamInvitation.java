package org.sangam.app.company;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Viewer.Role;

/**
 * A place in a team, offered by mail to whoever reads an address.
 *
 * @param ends {@link #LASTS} after it was sent
 */
public record TeamInvitation(
        UUID id, UUID company, MailAddress address, Role role, String invitedBy, Instant created, Instant ends) {

    public static final Duration LASTS = Duration.ofDays(7);
}

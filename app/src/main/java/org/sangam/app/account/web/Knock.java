package org.sangam.app.account.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.notification.MailAddress;

/** What the sign-in form brings. A field that is not there is empty. */
record Knock(
        @Nullable String address,
        @Nullable String password,
        @Nullable String next) {

    Optional<MailAddress> mailAddress() {
        return MailAddress.read(text());
    }

    String text() {
        return address == null ? "" : address;
    }

    /** Longer than any password we take is cut, not hashed. */
    String secret() {
        String given = password == null ? "" : password;
        return given.length() > 1_000 ? given.substring(0, 1_000) : given;
    }

    NextPath nextPath() {
        return NextPath.read(next);
    }
}

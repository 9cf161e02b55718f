package org.sangam.app.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.CompanyName;
import org.sangam.app.notification.MailAddress;

/**
 * Somebody who wants an account. It becomes one when the address is shown to be theirs, so that nobody can prepare an
 * account for somebody else's address.
 *
 * @param firm the company to found, of which they become the first admin; null for a person looking for work
 * @param next the path to go on to
 */
public record SignUp(
        MailAddress address, String name, @Nullable Firm firm, String next) {

    public static final Duration LASTS = Duration.ofMinutes(60);

    public SignUp {
        if (!Account.fitsName(name)) {
            throw new IllegalArgumentException("A name is one line of at most 80 characters");
        }
    }

    /**
     * A company on its first day.
     *
     * @param site a host such as {@code company.example}; null when it has none
     */
    public record Firm(CompanyName name, @Nullable String site) {}
}

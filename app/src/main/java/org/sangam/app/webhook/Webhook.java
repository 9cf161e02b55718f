package org.sangam.app.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of the new jobs of a search.
 *
 * @param query of the search's address, as a browser shows it; empty for all open jobs
 * @param secrets what its messages are signed with: the present one first, then the one before while that still counts
 * @param told up to when it was told what is new
 * @param ended null while it is told
 */
public record Webhook(
        UUID id,
        UUID account,
        URI address,
        String query,
        List<Secret> secrets,
        Instant created,
        Instant told,
        @Nullable Ended ended) {

    /** How many an account may have. */
    public static final int MOST = 10;

    public static final int LONGEST_ADDRESS = 500;
    public static final int LONGEST_QUERY = 1_900;

    public Webhook {
        secrets = List.copyOf(secrets);
    }

    /** Why nothing is sent any more. */
    public record Ended(Why why, Instant at) {}

    public enum Why {
        /** It answered 410. */
        GONE,
        /** It took no message for as long as we try. */
        FAILING
    }
}

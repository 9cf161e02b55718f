package org.sangam.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.sangam.app.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Counts programs that need no key, and tells each how often it may still ask, in the fields of the IETF's draft on
 * RateLimit headers.
 */
@Component
public class Turnstile {

    private static final Limit LIMIT = Limit.PROGRAM_FROM_PEER;

    private final Limits limits;

    Turnstile(Limits limits) {
        this.limits = limits;
    }

    /** Lets the request through, or ends it with {@link Problem#TOO_MANY} and the time to wait. */
    public void pass(HttpServletRequest request, HttpServletResponse response) {
        String peer = Peer.of(request).text();
        Optional<Duration> wait = limits.ask(LIMIT, peer);
        int left = limits.left(LIMIT, peer);
        long seconds = LIMIT.span().toSeconds();
        response.setHeader("RateLimit-Policy", "\"peer\";q=" + LIMIT.most() + ";w=" + seconds);
        response.setHeader("RateLimit", "\"peer\";r=" + left + ";t=" + (LIMIT.most() - left) * seconds / LIMIT.most());
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            throw Problem.TOO_MANY.refused();
        }
    }
}

package org.sangam.app.webhook;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages ask of webhooks beside keeping them: whether an address will do, and a message to try it with. */
@Component
public class Trying {

    private final Destinations destinations;
    private final FoundJobs found;

    Trying(Destinations destinations, FoundJobs found) {
        this.destinations = destinations;
        this.found = found;
    }

    /** An address that may be called; empty for one that is none, not covered, or plainly not of the public internet. */
    public Optional<URI> address(String typed) {
        return destinations.read(typed);
    }

    /** Puts a message without jobs in the queue. */
    public void test(Webhook webhook) {
        found.test(webhook);
    }
}

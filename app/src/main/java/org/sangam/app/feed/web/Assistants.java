package org.sangam.app.feed.web;

import java.nio.charset.StandardCharsets;
import org.sangam.app.notification.PublicAddress;

/** What a language model is told of this marketplace, in the form that llmstxt.org proposes. */
final class Assistants {

    private Assistants() {}

    static byte[] told(PublicAddress here, boolean sample) {
        String written = """
                # Sangam

                > An open hiring marketplace. Every open job says who hires, where, what it pays or that it does not say, and
                > within how many days its team promises to answer. Reading needs no account and no key.
                %s
                Facts here are the team's own words or were read from them. What nobody stated is absent: it is unknown, never
                zero and never "competitive". Figures are in the currency and for the period that stand beside them.

                ## Jobs

                - [Open jobs](%s): search by words and place
                - [Open jobs as JSON](%s): `company`, `skill`, `place`, `remote`, `limit`, `cursor`; one job at `/api/v1/jobs/{id}`
                - [Newest jobs as RSS](%s): also Atom, and a feed for each company and each skill
                - [Everything that may be read](%s): the sitemap, with the day each job last changed

                ## Companies

                - [Companies](%s): who they are, and what was verified of them, how and when
                - [Companies as JSON](%s)

                ## How to use it

                - [The interface, as OpenAPI 3.1](%s)
                - [How matching works](%s)

                A job that closes answers 410 from that moment and is in none of these lists any more: ask again before you
                name one. Applying is a person's own act, on the job's page.
                """.formatted(
                sample ? "\nThe jobs, companies and people here today are invented, to show the product.\n" : "",
                here.of("/jobs"),
                here.of("/api/v1/jobs"),
                here.of("/feeds/jobs.rss"),
                here.of("/sitemap.xml"),
                here.of("/companies"),
                here.of("/api/v1/companies"),
                here.of("/api/openapi.json"),
                here.of("/how-matching-works"));
        return written.getBytes(StandardCharsets.UTF_8);
    }
}

package org.sangam.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Frame;
import org.sangam.app.web.MatchCard;
import org.sangam.app.web.MatchLine;

/**
 * The jobs for a person.
 *
 * @param trial whether a visitor only tries a résumé: then there is nothing to say yes with
 * @param notShown why jobs were left out, in sentences
 * @param done what was just done, said where it happened
 */
public record FeedPage(
        Frame frame,
        boolean trial,
        int considered,
        List<Card> cards,
        List<MatchLine> more,
        List<Told> told,
        List<String> notShown,
        List<String> teamReads,
        @Nullable String done) {

    /** @param standing what has passed between person and team already; null for nothing */
    public record Card(
            String job, MatchCard match, @Nullable String standing, boolean interested, boolean invited) {}

    /** Something the person told us; an empty value is not said. */
    public record Told(String label, String value, String path) {}
}

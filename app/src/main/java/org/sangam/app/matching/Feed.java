package org.sangam.app.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sangam.app.job.JobSummary;
import org.sangam.engine.match.Match;

/**
 * The jobs for one person, the best first.
 *
 * @param considered open jobs that were scored
 * @param barred how many break a must, by the code of the first veto
 */
public record Feed(List<Item> items, int considered, Map<String, Integer> barred) {

    /** One job with why it stands here. */
    public record Item(JobSummary job, Match match) {}

    List<UUID> jobs() {
        return items.stream().map(item -> item.job().id()).toList();
    }
}

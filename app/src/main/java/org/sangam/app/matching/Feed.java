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
 * @param withheld how many the market named that were open no more when they were read
 * @param titles how many titles had a vector
 */
public record Feed(List<Item> items, int considered, Map<String, Integer> barred, int withheld, int titles) {

    /**
     * One job with why it stands here.
     *
     * @param price in micro-points: what the crowd before it costs its place, beside the fit and never part of it
     */
    public record Item(JobSummary job, Match match, int price) {}

    List<UUID> jobs() {
        return items.stream().map(item -> item.job().id()).toList();
    }
}

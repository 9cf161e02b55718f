package org.sangam.app.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param count how many jobs there are in all
 * @param jobs those of this page, in order
 * @param next where the next page goes on; null on the last
 * @param facets for each side its values with how many jobs have each, were that side chosen differently
 * @param without how many jobs there would be more, were nothing chosen of a side
 */
public record Found(
        int count,
        List<UUID> jobs,
        @Nullable String next,
        Map<Dimension, Map<String, Integer>> facets,
        Map<Dimension, Integer> without) {}

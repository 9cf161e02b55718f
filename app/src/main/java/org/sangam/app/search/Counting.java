package org.sangam.app.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the jobs that meet the words and every side, and nothing else of them. */
final class Counting implements Collector {

    private final Filters filters;
    private int found;

    Counting(Filters filters) {
        this.filters = filters;
    }

    int found() {
        return found;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        Columns columns = Columns.of(context.reader());
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) {
                if (filters.meets(columns, doc)) {
                    found++;
                }
            }
        };
    }
}

package org.sangam.app.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Goes over the open jobs that meet words and choices, and keeps of each company how well its best job does. */
final class EmployersOfJobs implements Collector {

    /** What a word brings that stands in a job's running text alone; a company is not found for that. */
    private static final int IN_PASSING = 4;

    private final List<RowFilter> filters;
    private final int fewest;
    private int[] points = new int[0];

    private EmployersOfJobs(Map<Dimension, List<String>> chosen, int words, Instant now) {
        this.filters = chosen.entrySet().stream()
                .map(side -> RowFilter.of(side.getKey(), side.getValue(), Answering.UNKNOWN, now))
                .flatMap(Stream::ofNullable)
                .toList();
        this.fewest = words * (IN_PASSING + 1);
    }

    /** The points of the best job by the numbers of companies; 0 where none meets it. */
    static int[] of(IndexSearcher searcher, List<Clause> words, Map<Dimension, List<String>> chosen, Instant now)
            throws IOException {
        int said = (int) words.stream().filter(EmployersOfJobs::counts).count();
        EmployersOfJobs found = new EmployersOfJobs(chosen, said, now);
        searcher.search(JobQueries.all(words), found);
        return found.points;
    }

    private static boolean counts(Clause clause) {
        return clause instanceof Clause.Term term ? !term.soft() : !(clause instanceof Clause.Not);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        Columns columns = Columns.of(context.reader());
        return new LeafCollector() {

            private @Nullable Scorable scorer;

            @Override
            public void setScorer(Scorable scorer) {
                this.scorer = scorer;
            }

            @Override
            public void collect(int doc) throws IOException {
                float score = Objects.requireNonNull(scorer).score();
                if (score >= fewest && meets(columns, doc)) {
                    keep(columns.company[doc], 1 + Math.round(score));
                }
            }
        };
    }

    private boolean meets(Columns columns, int doc) {
        for (RowFilter filter : filters) {
            if (filter.test(columns, doc) == RowFilter.FAILS) {
                return false;
            }
        }
        return true;
    }

    private void keep(int company, int score) {
        if (company >= points.length) {
            points = Arrays.copyOf(points, Math.max(CompanyNumbers.count(), company + 1));
        }
        points[company] = Math.max(points[company], score);
    }
}

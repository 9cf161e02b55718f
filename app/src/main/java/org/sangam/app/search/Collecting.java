package org.sangam.app.search;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over every job that meets the words: tests each side, counts the facets, and keeps the jobs of one page. A job
 * that fails one side alone counts for that side's facet; one that fails two counts nowhere.
 */
final class Collecting implements org.apache.lucene.search.Collector {

    private static final int STATED = 40;

    private final Dimension[] sides;
    private final RowFilter[] filters;
    private final Question.Sort sort;
    private final @Nullable Away away;
    private final @Nullable Standing after;
    private final int most;
    private final Counts counts;
    private final PriorityQueue<Standing> best;
    private int found;

    Collecting(Question question, @Nullable Standing after, int most, Answering answering, Instant now) {
        Filters chosen = Filters.of(question.selection(), answering, now);
        this.sides = chosen.sides();
        this.filters = chosen.tests();
        this.sort = question.sort();
        this.away = sort == Question.Sort.NEAR ? Away.of(question.selection().of(Dimension.PLACE)) : null;
        this.after = after;
        this.most = most;
        this.counts = new Counts(answering, now);
        this.best = new PriorityQueue<>(most + 1, java.util.Comparator.reverseOrder());
    }

    /** How many jobs meet everything, on whichever page. */
    int found() {
        return found;
    }

    Counts counts() {
        return counts;
    }

    /** The jobs of the page, the first first. */
    List<Standing> page() {
        return best.stream().sorted().toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return sort == Question.Sort.FIT ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(Columns.of(context.reader()));
    }

    private final class Leaf implements LeafCollector {

        private final Columns columns;
        private @Nullable Scorable scorer;

        Leaf(Columns columns) {
            this.columns = columns;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            int stated = 0;
            @Nullable Dimension failed = null;
            for (int i = 0; i < filters.length; i++) {
                int result = filters[i].test(columns, doc);
                if (result == RowFilter.FAILS) {
                    if (failed != null) {
                        return;
                    }
                    failed = sides[i];
                } else if (result == RowFilter.MEETS) {
                    stated += STATED;
                }
            }
            if (failed != null) {
                counts.miss(failed, columns, doc);
                return;
            }
            found++;
            counts.hit(columns, doc);
            offer(doc, stated);
        }

        private void offer(int doc, int stated) throws IOException {
            long points = switch (sort) {
                case FIT -> stated + (scorer == null ? 0 : Math.round(scorer.score()));
                case NEWEST -> 0;
                case PAY -> Pays.points(columns, doc);
                case NEAR -> away == null ? 0 : away.points(columns, doc);
            };
            Standing last = best.size() < most ? null : best.peek();
            if (last != null && last.before(points, columns, doc)) {
                return;
            }
            Standing standing = new Standing(points, columns.opened[doc], columns.id(doc));
            if (after != null && standing.compareTo(after) <= 0) {
                return;
            }
            best.add(standing);
            if (best.size() > most) {
                best.poll();
            }
        }
    }

    /** How much a job pays, for sorting. */
    private static final class Pays {

        /** The upper end of rupees a year, or the lower end where there is none; −1 for what is not stated. */
        static long points(Columns columns, int doc) {
            if (columns.payKind[doc] != 1) {
                return -1;
            }
            return columns.payHigh[doc] == Span.OPEN ? columns.payLow[doc] : columns.payHigh[doc];
        }
    }
}

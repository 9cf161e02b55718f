package org.sangam.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.role.Titles;
import org.springframework.stereotype.Component;

/**
 * Jobs to look at beside one: the same work or at least two of its skills; years that overlap; pay whose middle lies
 * between half and double; a place in the same city, region or state, or remote. What is not stated keeps no job out. Of
 * one company there are at most two, and never more than the company has among the first of each other.
 */
@Component
public class SimilarJobs {

    /** How many there are at most. */
    public static final int MOST = 6;

    private static final int OF_ONE_COMPANY = 2;
    private static final int LOOKED_AT = 200;
    private static final int SAME_WORK = 50;
    private static final int SAME_SKILL = 12;
    private static final int LEAST = 2 * SAME_SKILL;
    private static final int SAME_CITY = 30;
    private static final int SAME_REGION = 15;
    private static final int REMOTE = 12;
    private static final int UNPLACED = 5;

    /** Delhi NCR is near; South India and Asia are not. */
    private static final Set<String> OF_CITIES = ofCities();

    private final WordIndex index;

    SimilarJobs(WordIndex index) {
        this.index = index;
    }

    /** The likest first; the job itself may be closed. */
    public List<UUID> to(Job job, Company company) {
        JobRow row = JobRow.of(job, company);
        return index.ask(searcher -> {
            Likening likening = new Likening(row);
            searcher.search(query(job), likening);
            return diverse(likening.best());
        });
    }

    /** One of each company first, then a second of each. */
    private static List<UUID> diverse(List<Like> best) {
        List<UUID> chosen = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (int round = 1; round <= OF_ONE_COMPANY; round++) {
            for (Like like : best) {
                boolean fresh = !chosen.contains(like.standing().id());
                if (chosen.size() < MOST && fresh && taken.getOrDefault(like.company(), 0) < round) {
                    taken.merge(like.company(), 1, Integer::sum);
                    chosen.add(like.standing().id());
                }
            }
        }
        return chosen;
    }

    private static Set<String> ofCities() {
        PlaceGraph graph = PlaceGraph.bundled();
        List<String> wide = graph.places().stream()
                .filter(place -> place.kind() == Place.Kind.STATE || place.kind() == Place.Kind.COUNTRY)
                .map(Place::id)
                .toList();
        return graph.places().stream()
                .filter(place -> place.kind() == Place.Kind.REGION)
                .map(Place::id)
                .filter(region -> wide.stream().noneMatch(id -> graph.within(id, region)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Query query(Job job) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        @Nullable String family = Titles.bundled().read(job.title()).family();
        if (family != null) {
            either.add(points(JobDocuments.FAMILY, family, SAME_WORK), Occur.SHOULD);
        }
        Set<String> skills = new HashSet<>();
        for (Requirement requirement : job.posting().requirements()) {
            if (requirement.need() != Requirement.Need.MENTIONED) {
                skills.addAll(requirement.anyOf());
            }
        }
        skills.stream()
                .limit(40)
                .forEach(skill -> either.add(points(JobDocuments.REQUIRED, skill, SAME_SKILL), Occur.SHOULD));
        return either.build();
    }

    private static Query points(String field, String value, int points) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), points);
    }

    private record Like(Standing standing, int company) implements Comparable<Like> {

        @Override
        public int compareTo(Like other) {
            return standing.compareTo(other.standing);
        }
    }

    /** Keeps the likest of all jobs that have anything in common with one. */
    private static final class Likening implements Collector {

        private final JobRow row;

        /** What each place adds, by its number. */
        private final byte[] near = new byte[Numbers.places()];

        /** The least like first. */
        private final PriorityQueue<Like> best = new PriorityQueue<>(LOOKED_AT + 1, Comparator.reverseOrder());

        Likening(JobRow row) {
            this.row = row;
            for (int i = 0; i < row.within(); i++) {
                Place.Kind kind = PlaceGraph.bundled()
                        .place(Numbers.place(row.places()[i]))
                        .kind();
                if (kind == Place.Kind.CITY || kind == Place.Kind.LOCALITY) {
                    near[row.places()[i]] = SAME_CITY;
                } else if (kind == Place.Kind.STATE
                        || (kind == Place.Kind.REGION && OF_CITIES.contains(Numbers.place(row.places()[i])))) {
                    near[row.places()[i]] = SAME_REGION;
                }
            }
        }

        List<Like> best() {
            return best.stream().sorted().toList();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.TOP_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            Columns columns = Columns.of(context.reader());
            return new LeafCollector() {
                private @Nullable Scorable scorer;

                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    this.scorer = scorer;
                    scorer.setMinCompetitiveScore(bar());
                }

                @Override
                public void collect(int doc) throws IOException {
                    int alike = scorer == null ? 0 : Math.round(scorer.score());
                    if (alike >= LEAST && years(columns, doc) && pay(columns, doc)) {
                        int place = place(columns, doc);
                        if (place > 0 && offer(columns, doc, alike + place) && scorer != null) {
                            scorer.setMinCompetitiveScore(bar());
                        }
                    }
                }
            };
        }

        /** What a job must at least have in common to be looked at, were it in the same city. */
        private int bar() {
            Like last = best.size() < LOOKED_AT ? null : best.peek();
            return last == null ? LEAST : Math.max(LEAST, (int) last.standing().points() - SAME_CITY);
        }

        /** Whether it is among the likest so far. */
        private boolean offer(Columns columns, int doc, int points) {
            long opened = columns.opened[doc];
            Like last = best.size() < LOOKED_AT ? null : best.peek();
            boolean late = last != null && last.standing().before(points, columns, doc);
            if (late || columns.is(doc, row.id())) {
                return false;
            }
            best.add(new Like(new Standing(points, opened, columns.id(doc)), columns.company[doc]));
            if (best.size() > LOOKED_AT) {
                best.poll();
            }
            return true;
        }

        /** 0 where nobody could choose between the two. */
        private int place(Columns columns, int doc) {
            int remote = columns.remote[doc];
            if (remote == 1 || remote == 2 || row.remote() == 1) {
                return REMOTE;
            }
            boolean placed = columns.placesWithin[doc] > columns.placesFrom[doc];
            if (!placed || row.within() == 0) {
                return UNPLACED;
            }
            int best = 0;
            for (int i = columns.placesFrom[doc]; i < columns.placesWithin[doc]; i++) {
                best = Math.max(best, near[columns.places[i]]);
            }
            return best;
        }

        /** By more than a touch, as somebody of five years is at one end of both 3–5 and 5–8. */
        private boolean years(Columns columns, int doc) {
            int low = columns.yearsLow[doc];
            int high = columns.yearsHigh[doc];
            if (low == JobRow.UNSAID || row.yearsLow() == JobRow.UNSAID) {
                return true;
            }
            boolean same = low == row.yearsLow() && high == row.yearsHigh();
            return same || (low < row.yearsHigh() && row.yearsLow() < high);
        }

        private boolean pay(Columns columns, int doc) {
            if (columns.payKind[doc] == 0 || row.payKind() == 0) {
                return true;
            }
            if (columns.payKind[doc] != 1 || row.payKind() != 1) {
                return false;
            }
            double middle = middle(columns.payLow[doc], columns.payHigh[doc]);
            double own = middle(row.payLow(), row.payHigh());
            return middle >= own / 2 && middle <= own * 2;
        }

        /** Of one end alone, that end. */
        private static double middle(int low, int high) {
            return high == Span.OPEN ? low : low == 0 ? high : (low + (double) high) / 2;
        }
    }
}

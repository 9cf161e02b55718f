package org.sangam.app.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.sangam.app.company.Company;
import org.sangam.engine.place.PlaceGraph;

/**
 * Which companies meet a question. Each thing asked for is met by what the company says of itself, or else by one of its
 * open jobs; whatever it does not meet itself, one job must meet altogether. So "Java Pune" finds the company in Pune that
 * looks for Java, and not one that wants Java in Delhi and an accountant in Pune.
 */
final class CompanyMatching {

    /** More words are not looked for in companies' own texts. */
    private static final int MOST_OWN = 12;

    /** Of the ways to share a question between a company and its jobs, no more are tried. */
    private static final int MOST_SHARES = 64;

    private static final int EXACTLY = 200;
    private static final int IN_NAME = 100;
    private static final int IN_LINE = 30;
    private static final int IN_ABOUT = 8;
    private static final int IN_PLACE = 20;

    private final IndexSearcher searcher;
    private final List<Clause> asked = new ArrayList<>();
    private final List<Clause.Not> not = new ArrayList<>();
    private final Map<Dimension, List<String>> ofJobs = new EnumMap<>(Dimension.class);
    private final List<String> places;
    private final Instant now;
    private final Map<Integer, int[]> shares = new HashMap<>();

    CompanyMatching(IndexSearcher searcher, Question question, Selection selection, Instant now) {
        this.searcher = searcher;
        this.now = now;
        for (Clause clause : question.words()) {
            if (clause instanceof Clause.Not no) {
                not.add(no);
            } else {
                asked.add(clause);
            }
        }
        for (Dimension side : List.of(Dimension.SKILL, Dimension.YEARS, Dimension.PAY, Dimension.REMOTE)) {
            if (selection.has(side)) {
                ofJobs.put(side, selection.of(side));
            }
        }
        places = selection.of(Dimension.PLACE);
    }

    /** How well a company meets it; −1 when it does not. */
    int points(CompanyRow row) throws IOException {
        for (Clause.Not no : not) {
            if (own(row, no.clause()) > 0) {
                return -1;
            }
        }
        int own = 0;
        int met = 0;
        for (int i = 0; i < Math.min(asked.size(), MOST_OWN); i++) {
            int points = own(row, asked.get(i));
            own += points;
            met |= points > 0 ? 1 << i : 0;
        }
        boolean here = places.stream().anyMatch(place -> sits(row, place));
        met |= here ? 1 << MOST_OWN : 0;
        own += here ? IN_PLACE : 0;
        boolean all = Integer.bitCount(met & ((1 << MOST_OWN) - 1)) == asked.size() && (here || places.isEmpty());
        if (all && ofJobs.isEmpty()) {
            return own;
        }
        int[] byJobs = share(met, here);
        int jobs = row.number() < byJobs.length ? byJobs[row.number()] : 0;
        return jobs == 0 ? -1 : own + jobs;
    }

    /** What the jobs must meet when the company itself meets a part. */
    private int[] share(int met, boolean here) throws IOException {
        int[] known = shares.get(met);
        if (known != null) {
            return known;
        }
        if (shares.size() >= MOST_SHARES) {
            return new int[0];
        }
        List<Clause> rest = new ArrayList<>(not);
        for (int i = 0; i < asked.size(); i++) {
            if (i >= MOST_OWN || (met & 1 << i) == 0) {
                rest.add(asked.get(i));
            }
        }
        Map<Dimension, List<String>> sides = new EnumMap<>(ofJobs);
        if (!here && !places.isEmpty()) {
            sides.put(Dimension.PLACE, places);
        }
        int[] found = EmployersOfJobs.of(searcher, rest, sides, now);
        shares.put(met, found);
        return found;
    }

    private static boolean sits(CompanyRow row, String value) {
        Around around = Around.of(value);
        if (around.kilometres() > 0) {
            Set<Integer> near =
                    Numbers.near(around.place(), around.kilometres()).keySet();
            return row.places().stream().anyMatch(near::contains);
        }
        return row.places().contains(Numbers.ofPlace(value))
                || row.called(Tokens.stems(PlaceGraph.bundled().place(value).name(), Piece.MOST));
    }

    /** What the company says of itself; 0 when that does not meet it. */
    private static int own(CompanyRow row, Clause clause) {
        return switch (clause) {
            case Clause.Term term -> term.soft() ? 0 : said(row, term.words());
            case Clause.Exact exact -> row.says(exact.words()) ? IN_NAME : 0;
            case Clause.At at -> sits(row, at.place()) ? IN_PLACE : 0;
            case Clause.ByAgency agency -> row.agency() ? IN_LINE : 0;
            case Clause.OfType type ->
                type.types().contains(CompanyFilter.code(Company.Type.values(), row.type())) ? IN_LINE : 0;
            case Clause.Any any ->
                any.clauses().stream().mapToInt(inner -> own(row, inner)).max().orElse(0);
            case Clause.All all ->
                all.clauses().stream().allMatch(inner -> own(row, inner) > 0)
                        ? all.clauses().stream()
                                .mapToInt(inner -> own(row, inner))
                                .sum()
                        : 0;
            case Clause.Not inner -> own(row, inner.clause()) > 0 ? 0 : 1;
            case Clause.Years years -> 0;
            case Clause.Paying pay -> 0;
            case Clause.Remotely remotely -> 0;
            case Clause.Since since -> 0;
            case Clause.Kind kind -> 0;
            case Clause.Near near -> sits(row, new Around(near.place(), near.kilometres()).value()) ? IN_PLACE : 0;
        };
    }

    private static int said(CompanyRow row, List<String> words) {
        if (row.called(words)) {
            return row.exactly(words) ? EXACTLY : IN_NAME;
        }
        return row.line().containsAll(words) ? IN_LINE : row.about().containsAll(words) ? IN_ABOUT : 0;
    }
}

package org.sangam.app.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds companies by what they are called, what they say of themselves and what they hire for. */
@Component
public class CompanySearch {

    /** How many companies a page holds. */
    public static final int PAGE = 30;

    /** A company with any open job, among the days in which it opened one. */
    public static final String HIRING = "now";

    static final List<Dimension> SIDES = List.of(
            Dimension.PLACE,
            Dimension.SKILL,
            Dimension.FRESH,
            Dimension.ANSWERS,
            Dimension.TYPE,
            Dimension.SIZE,
            Dimension.STAGE,
            Dimension.HIRER);

    private final CompanyRows rows;
    private final Employers employers;
    private final WordIndex index;
    private final AnswersNow answers;
    private final Clock clock;

    CompanySearch(CompanyRows rows, Employers employers, WordIndex index, AnswersNow answers, Clock clock) {
        this.rows = rows;
        this.employers = employers;
        this.index = index;
        this.answers = answers;
        this.clock = clock;
    }

    /** The best first, those that opened a job last, or by name. */
    public enum Order {
        FIT,
        NEWEST,
        NAME;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Reads what was typed; a word that no company and no job uses is taken for one that is. */
    public Question read(String text, Selection chosen) {
        CompanyRows.Known known = rows.now();
        return index.ask(searcher ->
                Question.of(QueryReader.read(text, known.vocabulary(IndexedWords.of(searcher))), chosen, null));
    }

    /** A page of what was found, after the one that ended with {@code after}; the first page for null or nonsense. */
    public Found find(Question question, Order order, @Nullable String after) {
        CompanyRows.Known known = rows.now();
        Answering answering = answers.get();
        return index.ask(searcher -> new Asking(searcher, known, answering, employers.all(searcher), clock.instant())
                .found(question, order, after));
    }

    /** How many companies there would be without one of the things that the words ask for. */
    public int countWithout(Question question, Clause clause) {
        List<Clause> rest = new ArrayList<>(question.words());
        rest.remove(clause);
        Question wider = new Question(question.asked(), rest, question.said(), question.chosen(), question.sort());
        return find(wider, Order.FIT, null).count();
    }

    private record Standing(int points, long newest, CompanyRow row) {

        String text(Order order) {
            return order == Order.NAME
                    ? row.id().toString()
                    : new org.sangam.app.search.Standing(points, newest, row.id()).text();
        }
    }

    private record Asking(
            IndexSearcher searcher,
            CompanyRows.Known known,
            Answering answering,
            Map<Integer, Employers.Jobs> hiring,
            Instant now) {

        Found found(Question question, Order order, @Nullable String after) throws IOException {
            Selection selection = question.selection();
            List<Standing> all = meeting(question, selection);
            Map<Dimension, Map<String, Integer>> facets = new EnumMap<>(Dimension.class);
            Map<Dimension, Integer> without = new EnumMap<>(Dimension.class);
            CompanyCounts counts = counts(all);
            for (Dimension side : Dimension.values()) {
                if (selection.has(side)) {
                    List<Standing> wider = meeting(question, selection.without(side));
                    without.put(side, wider.size() - all.size());
                    if (SIDES.contains(side)) {
                        facets.put(side, counts(wider).of(side));
                    }
                } else if (SIDES.contains(side)) {
                    facets.put(side, counts.of(side));
                }
            }
            all.sort(comparator(order));
            int from = from(all, order, after);
            List<Standing> page = all.subList(from, Math.min(all.size(), from + PAGE));
            boolean more = from + PAGE < all.size();
            return new Found(
                    all.size(),
                    page.stream().map(standing -> standing.row().id()).toList(),
                    more ? page.getLast().text(order) : null,
                    facets,
                    without);
        }

        private List<Standing> meeting(Question question, Selection selection) throws IOException {
            CompanyMatching matching = new CompanyMatching(searcher, question, selection, now);
            CompanyFilter filter = new CompanyFilter(selection, answering, now);
            List<Standing> all = new ArrayList<>();
            for (CompanyRow row : known.rows()) {
                Employers.Jobs jobs = hiring.getOrDefault(row.number(), Employers.Jobs.NONE);
                int points = filter.meets(row, jobs) ? matching.points(row) : -1;
                if (points >= 0) {
                    all.add(new Standing(points, jobs.newest(), row));
                }
            }
            return all;
        }

        private CompanyCounts counts(List<Standing> all) {
            CompanyCounts counts = new CompanyCounts(answering, now.minus(Duration.ofDays(7)));
            all.forEach(standing -> counts.add(
                    standing.row(), hiring.getOrDefault(standing.row().number(), Employers.Jobs.NONE)));
            return counts;
        }

        private int from(List<Standing> all, Order order, @Nullable String after) {
            Optional<Standing> last = after == null ? Optional.empty() : last(order, after);
            if (last.isEmpty()) {
                return 0;
            }
            int from = 0;
            while (from < all.size() && comparator(order).compare(all.get(from), last.get()) <= 0) {
                from++;
            }
            return from;
        }

        /** Where the page before ended, also when that company has left or moved since. */
        private Optional<Standing> last(Order order, String after) {
            if (order == Order.NAME) {
                return known.rows().stream()
                        .filter(row -> row.id().toString().equals(after))
                        .map(row -> new Standing(0, 0, row))
                        .findFirst();
            }
            return org.sangam.app.search.Standing.read(after)
                    .map(standing -> new Standing((int) standing.points(), standing.opened(), nameless(standing.id())));
        }

        private static CompanyRow nameless(UUID id) {
            return new CompanyRow(
                    id, -1, "", List.of(), java.util.Set.of(), java.util.Set.of(), List.of(), 0, 0, 0, false);
        }

        private static Comparator<Standing> comparator(Order order) {
            Comparator<Standing> byId =
                    Comparator.comparing(standing -> standing.row().id());
            Comparator<Standing> newest =
                    Comparator.comparingLong(Standing::newest).reversed();
            return switch (order) {
                case FIT ->
                    Comparator.comparingInt(Standing::points)
                            .reversed()
                            .thenComparing(newest)
                            .thenComparing(byId);
                case NEWEST -> newest.thenComparing(byId);
                case NAME ->
                    Comparator.<Standing, String>comparing(
                                    standing -> standing.row().sorted())
                            .thenComparing(byId);
            };
        }
    }
}

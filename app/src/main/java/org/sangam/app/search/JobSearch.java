package org.sangam.app.search;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds open jobs by words, and counts them from every side. */
@Component
public class JobSearch {

    /** How many jobs a page holds. */
    public static final int PAGE = 20;

    private final WordIndex index;
    private final AnswersNow answers;
    private final Clock clock;

    JobSearch(WordIndex index, AnswersNow answers, Clock clock) {
        this.index = index;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Reads a question.
     *
     * @param text anything at all; more than 200 characters are not read
     * @param sort null for fit where something is asked, else the newest first
     */
    public Question read(String text, Selection chosen, Question.@Nullable Sort sort) {
        return index.ask(searcher -> read(searcher, text, chosen, sort));
    }

    /** Reads a variant of a question that was read just before. */
    public Question readAgain(String text, Selection chosen) {
        return index.askAgain(searcher -> read(searcher, text, chosen, null));
    }

    /**
     * A page of what was found, after the one that ended with {@code after}; the first page for null or nonsense. Of all
     * that was committed before the question was read.
     */
    public Found find(Question question, @Nullable String after) {
        return index.askAgain(searcher -> find(searcher, question, after));
    }

    /** How many jobs it finds, of the same. */
    public int count(Question question) {
        return index.askAgain(searcher -> {
            Counting counting = new Counting(Filters.of(question.selection(), answers.get(), clock.instant()));
            searcher.search(JobQueries.all(question.words()), counting);
            return counting.found();
        });
    }

    /** A word of the question, and how many jobs there would be without it. */
    public record Without(Clause clause, int count) {}

    /** What each word costs that is asked for; only for a question that finds nothing. At most eight words are tried. */
    public List<Without> withoutEach(Question question) {
        List<Without> all = new ArrayList<>();
        for (int i = 0; i < Math.min(8, question.words().size()); i++) {
            List<Clause> rest = new ArrayList<>(question.words());
            Clause gone = rest.remove(i);
            Question wider = new Question(question.asked(), rest, question.said(), question.chosen(), question.sort());
            int count = count(wider);
            if (count > 0) {
                all.add(new Without(gone, count));
            }
        }
        return all;
    }

    private static Question read(IndexSearcher searcher, String text, Selection chosen, Question.@Nullable Sort sort) {
        return Question.of(QueryReader.read(text, IndexedWords.of(searcher)), chosen, sort);
    }

    private Found find(IndexSearcher searcher, Question question, @Nullable String after) throws IOException {
        Standing last = after == null ? null : Standing.read(after).orElse(null);
        Collecting collecting = new Collecting(question, last, PAGE + 1, answers.get(), clock.instant());
        searcher.search(JobQueries.all(question.words()), collecting);
        List<Standing> page = collecting.page();
        List<Standing> shown = page.subList(0, Math.min(PAGE, page.size()));
        Map<Dimension, Map<String, Integer>> facets = new EnumMap<>(Dimension.class);
        Map<Dimension, Integer> without = new EnumMap<>(Dimension.class);
        for (Dimension side : Dimension.values()) {
            facets.put(side, collecting.counts().of(side));
            without.put(side, collecting.counts().without(side));
        }
        return new Found(
                collecting.found(),
                shown.stream().map(Standing::id).toList(),
                page.size() > PAGE ? shown.getLast().text() : null,
                facets,
                without);
    }
}

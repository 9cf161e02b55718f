package org.sangam.app.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Clause;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.Question;
import org.sangam.app.search.Selection;
import org.sangam.app.web.Words;

/** Ways out of a search that finds nothing even with any one condition left out: two of them left out together. */
final class WiderSearches {

    private static final int MOST_CONDITIONS = 6;
    private static final int MOST_WAYS = 6;

    private final JobSearch search;
    private final Words words;
    private final Question question;
    private final Address address;
    private final Understood understood;

    WiderSearches(JobSearch search, Understood understood) {
        this.search = search;
        this.words = understood.words();
        this.question = understood.question();
        this.address = understood.address();
        this.understood = understood;
    }

    /** A side that something was chosen of, or words that were typed. */
    private record Condition(String label, @Nullable Dimension side, List<Clause> typed) {}

    /** At most {@value #MOST_WAYS}, those that find most first. */
    List<SearchPage.Way> byTwo() {
        List<Condition> conditions = conditions();
        List<SearchPage.Way> ways = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            for (int j = i + 1; j < conditions.size(); j++) {
                SearchPage.Way way = without(conditions.get(i), conditions.get(j));
                if (way.count() > 0) {
                    ways.add(way);
                }
            }
        }
        return ways.stream()
                .sorted(Comparator.comparingLong(SearchPage.Way::count).reversed())
                .limit(MOST_WAYS)
                .toList();
    }

    private List<Condition> conditions() {
        Stream<Condition> sides = Stream.of(Dimension.values())
                .filter(side -> !Facets.chosen(question, side).isEmpty())
                .map(side -> new Condition(
                        understood.label(side), side, question.said().clauses().getOrDefault(side, List.of())));
        Stream<Condition> typed = question.words().stream()
                .map(clause -> new Condition(
                        question.asked().text().substring(clause.start(), clause.end()), null, List.of(clause)));
        return Stream.concat(sides, typed).limit(MOST_CONDITIONS).toList();
    }

    private SearchPage.Way without(Condition one, Condition other) {
        StringBuilder text = new StringBuilder(question.asked().text());
        Stream.concat(one.typed().stream(), other.typed().stream())
                .sorted(Comparator.comparingInt(Clause::start).reversed())
                .forEach(clause -> text.replace(clause.start(), clause.end(), " "));
        Selection chosen = question.chosen();
        chosen = one.side() == null ? chosen : chosen.without(one.side());
        chosen = other.side() == null ? chosen : chosen.without(other.side());
        Address wider = address.asking(Parts.tidy(text.toString())).choosing(chosen);
        int count = search.count(search.readAgain(wider.text(), chosen));
        String label = words.say("search.without.two", "one", one.label(), "other", other.label());
        return new SearchPage.Way(label, count, wider.path());
    }
}

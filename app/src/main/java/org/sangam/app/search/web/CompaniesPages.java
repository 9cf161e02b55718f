package org.sangam.app.search.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Choosing;
import org.sangam.app.search.Clause;
import org.sangam.app.search.CompanySearch;
import org.sangam.app.search.CompanySearch.Order;
import org.sangam.app.search.Found;
import org.sangam.app.search.Question;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Component;

/** Makes the page of a search over companies. */
@Component
class CompaniesPages {

    private final CompanySearch search;
    private final CompanyCards cards;

    CompaniesPages(CompanySearch search, CompanyCards cards) {
        this.search = search;
        this.cards = cards;
    }

    /**
     * What an address asks.
     *
     * @param order null for the one that comes of itself
     * @param after where the page before ended; null for the first page
     */
    record Asking(
            String text,
            Choosing choosing,
            @Nullable Order order,
            @Nullable String after,
            int page) {}

    CompaniesPage of(Frame frame, Asking asking) {
        Words words = frame.words();
        Question question = search.read(asking.text(), asking.choosing().selection());
        String text = question.asked().text();
        Address address = Address.ofCompanies(text, question.chosen(), asking.order());
        Understood understood = new Understood(words, question, address);
        Order usual = question.words().isEmpty() && question.said().selection().isEmpty() ? Order.NEWEST : Order.FIT;
        Order order = asking.order() == null ? usual : asking.order();
        Found found = search.find(question, order, asking.after());
        boolean plain = text.isEmpty() && question.chosen().isEmpty();
        return new CompaniesPage(
                frame.titled(title(words, text, found)).in("companies"),
                text,
                understood.places(),
                understood.kept(),
                new Parts(words, question, address).all(),
                understood.remarks(asking.choosing()),
                found.count(),
                words.say("search.companies.found", "count", found.count(), "shown", words.number(found.count())),
                orders(words, usual, order, address),
                Facets.of(words, question, found, address),
                question.chosen().values().values().stream()
                        .mapToInt(List::size)
                        .sum(),
                cards.of(found.jobs(), words),
                address.paging(words, found, asking.after(), asking.page(), CompanySearch.PAGE),
                found.count() == 0 ? ways(understood, found) : List.of(),
                plain ? null : Address.ofJobs(text, question.chosen(), null).path(),
                plain && asking.after() == null ? "/companies" : null);
    }

    private static String title(Words words, String text, Found found) {
        return text.isEmpty()
                ? words.say("search.companies.title")
                : words.say("search.companies.title.for", "words", text, "count", found.count());
    }

    /** Fit is an order only where something is asked. */
    private static List<SearchPage.Order> orders(Words words, Order usual, Order current, Address address) {
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.FIT || usual == Order.FIT)
                .map(order -> new SearchPage.Order(
                        words.say("search.companies.sort." + order.code()),
                        address.sorted(order == usual ? null : order.code()).path(),
                        order == current))
                .toList();
    }

    private List<SearchPage.Way> ways(Understood understood, Found found) {
        List<SearchPage.Way> ways = new ArrayList<>(understood.withoutSides(found));
        for (Clause clause : understood.question().words()) {
            int count = search.countWithout(understood.question(), clause);
            if (count > 0) {
                ways.add(understood.without(clause, count));
            }
        }
        ways.sort(Comparator.comparingLong(SearchPage.Way::count).reversed());
        return ways;
    }
}

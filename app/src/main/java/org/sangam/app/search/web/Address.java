package org.sangam.app.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Around;
import org.sangam.app.search.CompanySearch;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Found;
import org.sangam.app.search.Question;
import org.sangam.app.search.Selection;
import org.sangam.app.web.Paging;
import org.sangam.app.web.Words;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/**
 * The address of a search: the same search always has the same one, its parts in one order, its values sorted.
 *
 * @param base where searches of this kind answer
 * @param sort the code of an order; null for the order that comes of itself
 */
record Address(
        String base,
        String text,
        Selection chosen,
        @Nullable String sort) {

    static Address ofJobs(String text, Selection chosen, Question.@Nullable Sort sort) {
        return new Address("/jobs", text, chosen, sort == null ? null : sort.code());
    }

    static Address ofCompanies(String text, Selection chosen, CompanySearch.@Nullable Order order) {
        return new Address("/companies", text, chosen, order == null ? null : order.code());
    }

    String path() {
        return path(List.of());
    }

    /**
     * The way to the pages around one.
     *
     * @param after where the page before ended; null for the first page
     * @param each how many a page holds
     */
    Paging paging(Words words, Found found, @Nullable String after, int page, int each) {
        int first = (page - 1) * each + 1;
        String said = words.say(
                "search.page",
                "from",
                words.number(first),
                "to",
                words.number(first + Math.max(0, found.jobs().size() - 1)),
                "count",
                words.number(found.count()));
        return new Paging(
                said, after == null ? null : path(), found.next() == null ? null : path(found.next(), page + 1));
    }

    /** With where a later page begins. */
    String path(String after, int page) {
        return path(List.of("after=" + after, "page=" + page));
    }

    Address asking(String other) {
        return new Address(base, other, chosen, sort);
    }

    Address choosing(Selection other) {
        return new Address(base, text, other, sort);
    }

    Address sorted(@Nullable String other) {
        return new Address(base, text, chosen, other);
    }

    /** What is counted and said of the sides: {@code jobs} or {@code companies}. */
    String kind() {
        return base.substring(1);
    }

    private String path(List<String> more) {
        String query = query(more);
        return query.isEmpty() ? base : base + "?" + query;
    }

    /** What stands after the question mark. */
    String query(List<String> more) {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add("q=" + encoded(text));
        }
        for (Dimension side : Dimension.values()) {
            for (String value : chosen.of(side)) {
                parts.add(side.code() + "=" + encoded(side == Dimension.PLACE ? placeName(value) : value));
            }
        }
        if (sort != null) {
            parts.add("sort=" + sort);
        }
        parts.addAll(more);
        return String.join("&", parts);
    }

    /** The name where it is the place's alone, so that people can read and write the address; else the id. */
    static String placeName(String value) {
        Around around = Around.of(value);
        String name = nameOrId(around.place());
        return around.kilometres() == 0
                ? name
                : name.equals(around.place()) ? value : around.kilometres() + " km of " + name;
    }

    private static String nameOrId(String id) {
        PlaceGraph graph = PlaceGraph.bundled();
        String name = graph.place(id).name();
        return graph.bearing(name).stream()
                        .findFirst()
                        .map(Place::id)
                        .orElse("")
                        .equals(id)
                ? name
                : id;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}

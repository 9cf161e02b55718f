package org.sangam.app.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Question;
import org.sangam.app.search.Selection;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/**
 * The address of a search: the same search always has the same one, its parts in one order, its values sorted.
 *
 * @param sort null for the order that comes of itself
 */
record Address(String text, Selection chosen, Question.@Nullable Sort sort) {

    String path() {
        return path(List.of());
    }

    /** With where a later page begins. */
    String path(String after, int page) {
        return path(List.of("after=" + after, "page=" + page));
    }

    Address asking(String other) {
        return new Address(other, chosen, sort);
    }

    Address choosing(Selection other) {
        return new Address(text, other, sort);
    }

    Address sorted(Question.@Nullable Sort other) {
        return new Address(text, chosen, other);
    }

    private String path(List<String> more) {
        String query = query(more);
        return query.isEmpty() ? "/jobs" : "/jobs?" + query;
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
            parts.add("sort=" + sort.code());
        }
        parts.addAll(more);
        return String.join("&", parts);
    }

    /** The name where it is the place's alone, so that people can read and write the address; else the id. */
    static String placeName(String id) {
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

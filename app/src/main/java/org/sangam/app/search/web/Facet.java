package org.sangam.app.search.web;

import java.util.List;

/**
 * One side to narrow from, and its values.
 *
 * @param first the values that always show
 * @param more those behind "more"
 * @param chosen how many of them are chosen
 */
public record Facet(String code, String title, List<Value> first, List<Value> more, int chosen, boolean open) {

    /**
     * @param path the search with the value chosen, or given up where it is
     * @param inner whether it lies in the value above
     */
    public record Value(String label, long count, String path, boolean chosen, boolean inner) {}
}

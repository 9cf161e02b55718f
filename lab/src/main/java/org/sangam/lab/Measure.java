package org.sangam.lab;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure beside its goal.
 *
 * @param lower whether less is better
 * @param goal null where the project has none
 */
record Measure(
        String name, String unit, double ours, @Nullable Double goal, boolean lower, int people, int jobs) {

    @Nullable
    Boolean met() {
        return goal == null ? null : Boolean.valueOf(lower ? ours <= goal : ours >= goal);
    }

    Map<String, Object> json() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("unit", unit);
        row.put("ours", ours);
        row.put("goal", goal);
        row.put("met", met());
        row.put("better", lower ? "lower" : "higher");
        row.put("peer", null);
        row.put("peerValue", null);
        row.put("people", people);
        row.put("jobs", jobs);
        return row;
    }

    String text() {
        Boolean met = met();
        String verdict = met == null ? "" : met ? "met" : "not met";
        String wanted = goal == null ? "" : String.format(Locale.ROOT, "%s %.3g", lower ? "at most" : "at least", goal);
        return String.format(Locale.ROOT, "%-26s %12.3f %-8s %-16s %s", name, ours, unit, wanted, verdict);
    }
}

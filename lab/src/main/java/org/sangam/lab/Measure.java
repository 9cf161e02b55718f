package org.sangam.lab;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure beside its goal.
 *
 * @param lower whether less is better
 * @param goal null where the project has none: then a peer's figure is what is to be reached
 * @param peer who else did the same in the same run, and how; null for nobody
 */
record Measure(
        String name,
        String unit,
        double ours,
        @Nullable Double goal,
        boolean lower,
        int people,
        int jobs,
        @Nullable String peer,
        @Nullable Double peerValue) {

    Measure(String name, String unit, double ours, @Nullable Double goal, boolean lower, int people, int jobs) {
        this(name, unit, ours, goal, lower, people, jobs, null, null);
    }

    @Nullable
    Boolean met() {
        Double wanted = goal == null ? peerValue : goal;
        return wanted == null ? null : Boolean.valueOf(lower ? ours <= wanted : ours >= wanted);
    }

    Map<String, Object> json() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("unit", unit);
        row.put("ours", ours);
        row.put("goal", goal);
        row.put("met", met());
        row.put("better", lower ? "lower" : "higher");
        row.put("peer", peer);
        row.put("peerValue", peerValue);
        row.put("people", people);
        row.put("jobs", jobs);
        return row;
    }

    String text() {
        Boolean met = met();
        String verdict = met == null ? "" : met ? "met" : "not met";
        Double beside = goal == null ? peerValue : goal;
        String wanted =
                beside == null ? "" : String.format(Locale.ROOT, "%s %.3g", lower ? "at most" : "at least", beside);
        String who = peer == null ? "" : " (" + peer + ")";
        return String.format(Locale.ROOT, "%-26s %12.3f %-8s %-16s %s%s", name, ours, unit, wanted, verdict, who);
    }
}

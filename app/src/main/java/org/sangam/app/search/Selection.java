package org.sangam.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was chosen of each side: a job meets one of the values of every side that has any, and all of the skills. Values are
 * codes: ids of skills and places, {@code 3-5} for years, {@code 10-} for ten lakh or more, {@code none} for not stated.
 */
public record Selection(Map<Dimension, List<String>> values) {

    public static final Selection NONE = new Selection(Map.of());

    /** Not stated, or not known. */
    public static final String UNSAID = "none";

    /** Pay in another currency, which is unknown in rupees. */
    public static final String OTHER = "other";

    public Selection {
        EnumMap<Dimension, List<String>> sorted = new EnumMap<>(Dimension.class);
        values.forEach((dimension, chosen) -> {
            Set<String> once = new TreeSet<>(chosen);
            if (!once.isEmpty()) {
                sorted.put(dimension, once.stream().limit(Dimension.MOST_VALUES).toList());
            }
        });
        values = Map.copyOf(sorted);
    }

    public List<String> of(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    public boolean has(Dimension dimension) {
        return values.containsKey(dimension);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Selection with(Dimension dimension, Collection<String> chosen) {
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(values);
        changed.put(dimension, List.copyOf(chosen));
        return new Selection(changed);
    }

    public Selection without(Dimension dimension) {
        return with(dimension, List.of());
    }

    /** The values of both. */
    public Selection and(Selection other) {
        Selection both = this;
        for (Map.Entry<Dimension, List<String>> entry : other.values.entrySet()) {
            Set<String> union = new LinkedHashSet<>(both.of(entry.getKey()));
            union.addAll(entry.getValue());
            both = both.with(entry.getKey(), new ArrayList<>(union));
        }
        return both;
    }
}

package org.sangam.engine.match;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sangam.engine.market.Workplace;

/**
 * What earlier questions of one market worked out about workplaces: many jobs are in one place, and how everybody's
 * whereabouts lie to it does not change. Keeps the {@link #MOST} used last. Safe to share.
 */
final class PlaceTables {

    static final int MOST = 64;

    private final Map<Workplace, int[]> tables = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Workplace, int[]> eldest) {
            return size() > MOST;
        }
    };

    /** The table of that workplace with room for so many numbered whereabouts. */
    synchronized int[] of(Workplace workplace, int whereabouts) {
        int[] table = tables.getOrDefault(workplace, new int[0]);
        if (table.length < whereabouts) {
            int known = table.length;
            table = Arrays.copyOf(table, whereabouts + whereabouts / 8);
            Arrays.fill(table, known, table.length, Moving.UNKNOWN);
            tables.put(workplace, table);
        }
        return table;
    }
}

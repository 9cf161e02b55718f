package org.sangam.app.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sangam.engine.match.Prices;
import org.sangam.engine.match.Ranking;

/**
 * Lists by fit as they were drawn last, everybody's best jobs or every job's best people: eight bytes an entry, {@link #PLACES}
 * to a list, at most {@link #MOST} lists. It belongs to one thread.
 */
final class CachedLists {

    /** Entries of one list: what its reader could be shown at any price. */
    static final int PLACES = 50;

    /** Beyond this many lists the ones drawn longest ago are forgotten: prices then rest on a part of the market. */
    static final int MOST = 200_000;

    private static final float TEN_POINTS = 1e7f;

    private final LinkedHashMap<UUID, Drawn> byReader = new LinkedHashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<UUID> listed = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // Two of them for each of many people.
    private record Drawn(int[] listed, int[] fits) {}

    void put(UUID reader, List<Ranking.Ranked> best) {
        byReader.remove(reader);
        int[] theirs = new int[best.size()];
        int[] fits = new int[best.size()];
        for (int at = 0; at < theirs.length; at++) {
            theirs[at] = number(best.get(at).id());
            fits[at] = best.get(at).fit();
        }
        byReader.put(reader, new Drawn(theirs, fits));
        while (byReader.size() > MOST) {
            byReader.remove(byReader.keySet().iterator().next());
        }
    }

    int lists() {
        return byReader.size();
    }

    /** Who or what stands in any list, by their numbers. */
    List<UUID> listed() {
        return listed;
    }

    /**
     * The lists as choices; a chance of a yes grows with the fit, one half at zero points. Who is not to be
     * had any more is left out.
     *
     * @param open by the numbers of {@link #listed}
     */
    List<Prices.Choice> choices(boolean[] open) {
        List<Prices.Choice> choices = new ArrayList<>(byReader.size());
        for (Drawn drawn : byReader.values()) {
            int kept = 0;
            int[] theirs = new int[drawn.listed().length];
            int[] fits = new int[theirs.length];
            float[] yes = new float[theirs.length];
            for (int at = 0; at < theirs.length; at++) {
                if (open[drawn.listed()[at]]) {
                    theirs[kept] = drawn.listed()[at];
                    fits[kept] = drawn.fits()[at];
                    yes[kept++] = (float) (1 / (1 + StrictMath.exp(-drawn.fits()[at] / TEN_POINTS)));
                }
            }
            choices.add(new Prices.Choice(
                    java.util.Arrays.copyOf(theirs, kept),
                    java.util.Arrays.copyOf(fits, kept),
                    java.util.Arrays.copyOf(yes, kept)));
        }
        return choices;
    }

    /** Forgets numbers of those who stand in no list any more; to be called now and then. */
    void tidy() {
        Map<UUID, Drawn> old = new LinkedHashMap<>(byReader);
        List<UUID> named = List.copyOf(listed);
        byReader.clear();
        numbers.clear();
        listed.clear();
        old.forEach((reader, drawn) -> byReader.put(
                reader,
                new Drawn(
                        java.util.Arrays.stream(drawn.listed())
                                .map(one -> number(named.get(one)))
                                .toArray(),
                        drawn.fits())));
    }

    private int number(UUID one) {
        return numbers.computeIfAbsent(one, id -> {
            listed.add(id);
            return listed.size() - 1;
        });
    }
}

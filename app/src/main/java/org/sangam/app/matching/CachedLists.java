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
 * Everybody's best jobs by fit, as they were drawn last: eight bytes an entry, {@link #PLACES} to a person, at most
 * {@link #MOST} people. It belongs to one thread.
 */
final class CachedLists {

    /** Entries of one list: what a person could be shown at any price. */
    static final int PLACES = 50;

    /** Beyond this many people the ones drawn longest ago are forgotten: prices then rest on a part of the market. */
    static final int MOST = 200_000;

    private static final float TEN_POINTS = 1e7f;

    private final LinkedHashMap<UUID, Drawn> byPerson = new LinkedHashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<UUID> jobs = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // Two of them for each of many people.
    private record Drawn(int[] jobs, int[] fits) {}

    void put(UUID person, List<Ranking.Ranked> best) {
        byPerson.remove(person);
        int[] theirs = new int[best.size()];
        int[] fits = new int[best.size()];
        for (int at = 0; at < theirs.length; at++) {
            theirs[at] = number(best.get(at).id());
            fits[at] = best.get(at).fit();
        }
        byPerson.put(person, new Drawn(theirs, fits));
        while (byPerson.size() > MOST) {
            byPerson.remove(byPerson.keySet().iterator().next());
        }
    }

    int people() {
        return byPerson.size();
    }

    /** The jobs that stand in any list, by their numbers. */
    List<UUID> jobs() {
        return jobs;
    }

    /**
     * The lists as choices; a chance of a yes grows with the fit, one half at zero points. Jobs that are not open are left
     * out.
     *
     * @param open by the jobs' numbers
     */
    List<Prices.Choice> choices(boolean[] open) {
        List<Prices.Choice> choices = new ArrayList<>(byPerson.size());
        for (Drawn drawn : byPerson.values()) {
            int kept = 0;
            int[] theirs = new int[drawn.jobs().length];
            int[] fits = new int[theirs.length];
            float[] yes = new float[theirs.length];
            for (int at = 0; at < theirs.length; at++) {
                if (open[drawn.jobs()[at]]) {
                    theirs[kept] = drawn.jobs()[at];
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

    /** Forgets numbers of jobs that stand in no list any more; to be called now and then. */
    void tidy() {
        Map<UUID, Drawn> old = new LinkedHashMap<>(byPerson);
        List<UUID> named = List.copyOf(jobs);
        byPerson.clear();
        numbers.clear();
        jobs.clear();
        old.forEach((person, drawn) -> byPerson.put(
                person,
                new Drawn(
                        java.util.Arrays.stream(drawn.jobs())
                                .map(job -> number(named.get(job)))
                                .toArray(),
                        drawn.fits())));
    }

    private int number(UUID job) {
        return numbers.computeIfAbsent(job, id -> {
            jobs.add(id);
            return jobs.size() - 1;
        });
    }
}

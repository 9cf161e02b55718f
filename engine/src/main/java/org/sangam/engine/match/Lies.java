package org.sangam.engine.match;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/**
 * How any two places lie to each other, each pair worked out when it is first asked for: one byte for each pair of the
 * graph's places, in rows made as they are needed. Safe to share; two threads may work out the same pair and agree.
 */
final class Lies {

    /** From close to far. */
    enum Lie {
        TOGETHER,
        NEAR,
        FAR,
        ABROAD
    }

    private static final Lie[] LIES = Lie.values();

    private final PlaceGraph graph;
    private final int nearKilometres;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String[] ids;
    private final byte[][] known;

    Lies(PlaceGraph graph, Weights.Place weights) {
        this.graph = graph;
        this.nearKilometres = weights.nearKilometres();
        this.ids = graph.places().stream().map(Place::id).toArray(String[]::new);
        this.known = new byte[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            numbers.put(ids[i], i);
        }
    }

    /** @throws IllegalArgumentException when no place has the id */
    int number(String place) {
        Integer number = numbers.get(place);
        return number != null ? number : numbers.getOrDefault(graph.place(place).id(), 0);
    }

    /** How many places are numbered. */
    int places() {
        return ids.length;
    }

    /** From 0, close, to far. */
    @SuppressWarnings("EnumOrdinal") // kept for as long as the process
    static int number(Lie lie) {
        return lie.ordinal();
    }

    Lie of(int one, int other) {
        byte[] row = known[one];
        if (row == null) {
            row = new byte[ids.length];
            known[one] = row;
        }
        if (row[other] == 0) {
            row[other] = (byte) (number(find(ids[one], ids[other])) + 1);
        }
        return LIES[row[other] - 1];
    }

    /** ISO 3166 code, in capitals. */
    Optional<String> country(String place) {
        return graph.country(place).map(country -> country.id().toUpperCase(Locale.ROOT));
    }

    private Lie find(String one, String other) {
        if (graph.within(one, other) || graph.within(other, one)) {
            return Lie.TOGETHER;
        }
        if (graph.kilometres(one, other) <= nearKilometres) {
            return Lie.NEAR;
        }
        Optional<String> here = country(one);
        Optional<String> there = country(other);
        return here.isPresent() && there.isPresent() && !here.equals(there) ? Lie.ABROAD : Lie.FAR;
    }
}

package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.Dictionary;
import org.sangam.engine.market.Whereabouts;
import org.sangam.engine.profile.Preferences.RemoteWish;

/**
 * Everybody's distinct whereabouts in columns, so that how all of them lie to a workplace is a walk over numbers. How a
 * workplace fits somebody depends on the nearest of their places and on all else they say, and there are few ways to say all
 * else: each such shape is put to the relation once for each nearness. It grows with a market's whereabouts. Safe to share.
 */
final class PlaceTables {

    private static final int LIES = Lies.Lie.values().length;
    private static final int NOWHERE = 0;

    private final Map<Shape, Integer> shapes = new HashMap<>();
    private final List<Whereabouts> examples = new ArrayList<>();
    private final Map<Integer, int[]> further = new HashMap<>();
    private int[] shapeOf = new int[0];
    private int[] first = new int[0];
    private int[] second = new int[0];
    private int size;

    /** All of somebody's whereabouts but how near their places are. */
    private record Shape(
            boolean named,
            boolean housed,
            Optional<String> country,
            @Nullable RemoteWish remote,
            List<String> countries,
            boolean mustPlace,
            boolean mustRemote) {}

    /** The packed fit and bars of all numbered whereabouts. */
    synchronized int[] of(PlaceRelation from, Dictionary<Whereabouts> all) {
        grow(from, all);
        byte[] lies = from.lies();
        int[] byShape = byShape(from);
        int[] table = new int[all.size()];
        int[] shape = shapeOf;
        int[] one = first;
        int[] other = second;
        Arrays.parallelSetAll(table, i -> byShape[shape[i] * LIES + Math.min(lies[one[i]], lies[other[i]])]);
        further.forEach((number, places) -> {
            if (number < table.length) {
                int nearest =
                        Arrays.stream(places).map(place -> lies[place]).min().orElseThrow();
                table[number] = byShape[shapeOf[number] * LIES + nearest];
            }
        });
        return table;
    }

    private void grow(PlaceRelation from, Dictionary<Whereabouts> all) {
        if (all.size() > shapeOf.length) {
            int room = all.size() + all.size() / 8;
            shapeOf = Arrays.copyOf(shapeOf, room);
            first = Arrays.copyOf(first, room);
            second = Arrays.copyOf(second, room);
        }
        for (; size < all.size(); size++) {
            add(size, from, all.value(size));
        }
    }

    private void add(int number, PlaceRelation from, Whereabouts where) {
        shapeOf[number] = shapes.computeIfAbsent(shape(from, where), shape -> {
            examples.add(where);
            return examples.size() - 1;
        });
        int[] places = from.numbers(where);
        first[number] = places.length > 0 ? places[0] : NOWHERE;
        second[number] = places.length > 1 ? places[1] : first[number];
        if (places.length > 2) {
            further.put(number, places);
        }
    }

    private static Shape shape(PlaceRelation from, Whereabouts where) {
        return new Shape(
                !where.places().isEmpty(),
                where.home() != null,
                from.country(where.home()),
                where.remote(),
                where.countries(),
                where.mustPlace(),
                where.mustRemote());
    }

    private int[] byShape(PlaceRelation from) {
        int[] byShape = new int[examples.size() * LIES];
        for (int shape = 0; shape < examples.size(); shape++) {
            for (Lies.Lie lie : Lies.Lie.values()) {
                byShape[shape * LIES + Lies.number(lie)] = Pairing.place(from, examples.get(shape), lie);
            }
        }
        return byShape;
    }
}

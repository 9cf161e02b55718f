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
    private static final int[] NOWHERE = {0};

    private final Map<Shape, Integer> shapes = new HashMap<>();
    private final List<Whereabouts> examples = new ArrayList<>();
    private int[] shapeOf = new int[0];

    /** Where the places of each begin; they end where those of the next begin. */
    private int[] begins = new int[1];

    private int[] places = new int[64];
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
        int[] begin = begins;
        int[] place = places;
        Arrays.parallelSetAll(table, i -> {
            int nearest = lies[place[begin[i]]];
            for (int at = begin[i] + 1; at < begin[i + 1]; at++) {
                nearest = Math.min(nearest, lies[place[at]]);
            }
            return byShape[shape[i] * LIES + nearest];
        });
        return table;
    }

    private void grow(PlaceRelation from, Dictionary<Whereabouts> all) {
        if (all.size() > shapeOf.length) {
            int room = all.size() + all.size() / 8;
            shapeOf = Arrays.copyOf(shapeOf, room);
            begins = Arrays.copyOf(begins, room + 1);
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
        int[] named = from.numbers(where);
        int[] its = named.length == 0 ? NOWHERE : named;
        int begin = begins[number];
        if (begin + its.length > places.length) {
            places = Arrays.copyOf(places, 2 * (begin + its.length));
        }
        System.arraycopy(its, 0, places, begin, its.length);
        begins[number + 1] = begin + its.length;
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
                byShape[shape * LIES + Lies.number(lie)] = PackedPlace.of(from, examples.get(shape), lie);
            }
        }
        return byShape;
    }
}

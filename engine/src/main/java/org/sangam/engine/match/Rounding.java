package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Micro-points as whole points by the largest remainder (Hamilton's method), so that what is shown adds up: each is
 * rounded down, and the points still missing from the rounded sum go to those that lost most, the earlier first.
 */
public final class Rounding {

    private static final int POINT = 1_000_000;

    private Rounding() {}

    /** The nearest whole point; halves upward. */
    public static int whole(long micro) {
        return (int) Math.floorDiv(micro + POINT / 2, POINT);
    }

    /** One whole number for each value; their sum is the rounded sum of the values. */
    public static List<Integer> shares(List<Integer> micro) {
        List<Integer> shown = new ArrayList<>(
                micro.stream().map(value -> Math.floorDiv(value, POINT)).toList());
        long sum = micro.stream().mapToLong(Integer::longValue).sum();
        int missing = whole(sum) - shown.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, micro.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> Math.floorMod(micro.get(i), POINT))
                        .reversed())
                .limit(missing)
                .forEach(i -> shown.set(i, shown.get(i) + 1));
        return List.copyOf(shown);
    }
}

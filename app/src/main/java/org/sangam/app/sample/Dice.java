package org.sangam.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance that falls the same way every time: each thing in the market has dice of its own, seeded by its key, so that
 * adding one changes no other. {@link Random} is used because its sequence is part of its specification.
 */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    static Dice of(String key) {
        long seed = 1125899906842597L;
        for (int i = 0; i < key.length(); i++) {
            seed = 31 * seed + key.charAt(i);
        }
        return new Dice(seed);
    }

    /** A number from {@code low} to {@code high}, both possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True {@code percent} times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Up to {@code count} different ones, in the order in which they stand. */
    <T> List<T> some(List<T> from, int count) {
        List<T> some = new ArrayList<>();
        int wanted = Math.min(count, from.size());
        for (int i = 0; i < from.size() && some.size() < wanted; i++) {
            if (random.nextInt(from.size() - i) < wanted - some.size()) {
                some.add(from.get(i));
            }
        }
        return some;
    }

    /** Up to {@code count} different ones, shuffled. */
    <T> List<T> draw(List<T> from, int count) {
        List<T> left = new ArrayList<>(from);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }

    /** One of several ways to say the same, parted by {@code " // "}. */
    String saying(String ways) {
        String[] each = ways.split(" // ");
        return each[random.nextInt(each.length)];
    }
}

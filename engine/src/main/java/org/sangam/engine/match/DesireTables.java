package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sangam.engine.market.Desires;
import org.sangam.engine.market.Employer;
import org.sangam.engine.market.Vocabulary;
import org.sangam.engine.market.Vocabulary.Title;

/**
 * Everybody's distinct desires in columns, like {@link PlaceTables}: what a job is to all of them is a walk over the roles
 * they name, and there are few ways to say all else. It grows with a market's desires. Safe to share.
 */
final class DesireTables {

    private static final int NEAR_BITS = 11;
    private static final int NEAR_MASK = (1 << NEAR_BITS) - 1;
    private static final int MUST_ROLE = 1 << NEAR_BITS;
    private static final int COMPANY_SHIFT = NEAR_BITS + 1;

    private final Map<Desires, Integer> shapes = new HashMap<>();
    private final List<Desires> examples = new ArrayList<>();
    private final Map<Title, Integer> titles = new HashMap<>();
    private int[] shapeOf = new int[0];
    private int[] from = new int[1];
    private int[] role = new int[16];
    private int[] family = new int[16];
    private int size;

    /**
     * What the job is to all numbered desires, to be read by {@link #near}, {@link #mustRole} and {@link #company}.
     *
     * @param near how near each family is to the job's, at one more than its number
     */
    synchronized int[] of(int title, int[] near, Employer employer, Vocabulary words) {
        grow(words);
        int wanted = title < 0 ? -1 : titles.getOrDefault(words.titles().value(title), -1);
        int[] byShape = examples.stream()
                .mapToInt(desires ->
                        CompanyFit.of(employer, desires) << COMPANY_SHIFT | (desires.mustRole() ? MUST_ROLE : 0))
                .toArray();
        int[] table = new int[words.desires().size()];
        for (int i = 0; i < table.length; i++) {
            int best = Graphs.UNKNOWN;
            for (int at = from[i]; at < from[i + 1]; at++) {
                int known = family[at] + 1 < near.length ? near[family[at] + 1] : Graphs.UNKNOWN;
                best = Math.max(best, role[at] == wanted ? Graphs.SAME : known);
            }
            table[i] = byShape[shapeOf[i]] | best + 1;
        }
        return table;
    }

    private void grow(Vocabulary words) {
        int all = words.desires().size();
        if (all > shapeOf.length) {
            int room = all + all / 8;
            shapeOf = Arrays.copyOf(shapeOf, room);
            from = Arrays.copyOf(from, room + 1);
        }
        for (; size < all; size++) {
            add(size, words.desires().value(size), words);
        }
    }

    private void add(int number, Desires desires, Vocabulary words) {
        shapeOf[number] = shapes.computeIfAbsent(desires.withoutRoles(), shape -> {
            examples.add(shape);
            return examples.size() - 1;
        });
        int at = from[number];
        for (Title wish : desires.roles()) {
            if (at == role.length) {
                role = Arrays.copyOf(role, at * 2);
                family = Arrays.copyOf(family, at * 2);
            }
            role[at] = titles.computeIfAbsent(wish, title -> titles.size());
            family[at++] = words.families().find(wish.family());
        }
        from[number + 1] = at;
    }

    /** How near the job is to what they look for, in thousandths, or {@link Graphs#UNKNOWN}. */
    static int near(int packed) {
        return (packed & NEAR_MASK) - 1;
    }

    static boolean mustRole(int packed) {
        return (packed & MUST_ROLE) != 0;
    }

    /** See {@link CompanyFit}. */
    static int company(int packed) {
        return packed >>> COMPANY_SHIFT;
    }
}

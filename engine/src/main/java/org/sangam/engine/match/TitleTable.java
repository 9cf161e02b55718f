package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.market.Dictionary;
import org.sangam.engine.market.Vocabulary;
import org.sangam.engine.market.Vocabulary.Title;

/**
 * The vectors of a market's titles by the titles' numbers, so that a question need not look each of them up. It grows with
 * the market's titles and with what is known of them. Safe to share.
 */
final class TitleTable {

    private final TitleVectors vectors;
    private final Map<UUID, List<Integer>> waiting = new HashMap<>();
    private @Nullable Encoded[] byNumber = new Encoded[0];
    private int size;
    private int seen;

    TitleTable(TitleVectors vectors) {
        this.vectors = vectors;
    }

    /** What is known at this moment. It stays as it is when more becomes known. */
    synchronized Likeness now(Vocabulary words, Weights weights) {
        int known = vectors.size();
        learn(known);
        grow(words.titles(), known);
        return new Likeness(vectors, known, words, weights, byNumber);
    }

    /** Earlier moments keep the array that they were given. */
    private void learn(int known) {
        if (known > seen && !waiting.isEmpty()) {
            byNumber = byNumber.clone();
        }
        for (; seen < known; seen++) {
            List<Integer> numbers = waiting.remove(vectors.title(seen));
            if (numbers != null) {
                for (int number : numbers) {
                    byNumber[number] = vectors.vector(seen);
                }
            }
        }
    }

    private void grow(Dictionary<Title> titles, int known) {
        int all = titles.shared();
        if (all > byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, all + all / 8);
        }
        for (; size < all; size++) {
            UUID key = TitleVectors.key(titles.value(size).words());
            byNumber[size] = vectors.of(key, known);
            if (byNumber[size] == null) {
                waiting.computeIfAbsent(key, title -> new ArrayList<>(1)).add(size);
            }
        }
    }
}

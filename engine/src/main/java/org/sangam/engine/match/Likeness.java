package org.sangam.engine.match;

import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.market.Vocabulary;

/**
 * How near titles are as far as the vectors of one moment tell: for those of which the graph of titles knows nothing. Safe to
 * share between the threads of a question.
 */
final class Likeness {

    private final TitleVectors vectors;
    private final int known;
    private final Vocabulary words;
    private final Weights.Alike map;
    private final @Nullable Encoded[] byNumber;
    private final int shared;

    /**
     * @param known how many vectors were known at that moment
     * @param byNumber the vectors of the market's titles; empty when all are to be looked up
     */
    Likeness(TitleVectors vectors, int known, Vocabulary words, Weights weights, @Nullable Encoded[] byNumber) {
        this.vectors = vectors;
        this.known = known;
        this.words = words;
        this.map = vectors.bySpelling() ? weights.alikeBySpelling() : weights.alike();
        this.byNumber = byNumber;
        this.shared = Math.min(byNumber.length, words.titles().shared());
    }

    /** Each title is looked up: for a single pair. */
    static Likeness ofPair(TitleVectors vectors, int known, Vocabulary words, Weights weights) {
        return new Likeness(vectors, known, words, weights, new Encoded[0]);
    }

    /** How many vectors were known. */
    int known() {
        return known;
    }

    Weights.Alike map() {
        return map;
    }

    /** The vector of a numbered title; null when it has none, or -1 stands for no title. */
    @Nullable
    Encoded of(int title) {
        if (title < 0 || known == 0 || map.isEmpty()) {
            return null;
        }
        return title < shared
                ? byNumber[title]
                : vectors.of(TitleVectors.key(words.titles().value(title).words()), known);
    }

    /** How alike the vectors of two titles are, in thousandths from 0, or {@link Graphs#UNKNOWN}. */
    int alike(@Nullable Encoded one, int other) {
        Encoded vector = one == null ? null : of(other);
        return one == null || vector == null ? Graphs.UNKNOWN : Math.max(0, one.likeness(vector));
    }

    /** How near two titles are, in thousandths, or {@link Graphs#UNKNOWN}. */
    int near(@Nullable Encoded one, int other) {
        int alike = alike(one, other);
        return alike < 0 ? Graphs.UNKNOWN : map.nearness(alike);
    }
}

package org.sangam.engine.encode;

import java.util.Locale;

/**
 * What stands in for the model where there is none: each run of three to five letters of a word adds to one number, up or
 * down, as its hash says (Weinberger et al. 2009). It knows spellings and no meanings.
 */
final class HashedGrams {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int MULTIPLIER = 0x9E3779B1;

    private HashedGrams() {}

    static float[] encode(String text) {
        float[] vector = new float[Encoded.DIMENSIONS];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}+#]+")) {
            String marked = " " + word + " ";
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int from = 0; from + length <= marked.length(); from++) {
                    add(marked.substring(from, from + length), vector);
                }
            }
        }
        Transformer.unit(vector);
        return vector;
    }

    private static void add(String gram, float[] vector) {
        int hash = gram.hashCode() * MULTIPLIER;
        hash ^= hash >>> 15;
        vector[Integer.remainderUnsigned(hash, vector.length)] += hash < 0 ? -1 : 1;
    }
}

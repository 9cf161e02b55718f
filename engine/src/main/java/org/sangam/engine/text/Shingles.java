package org.sangam.engine.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The runs of four words in a text, by which two texts are told to be nearly one. Case, punctuation and white space do not
 * count. Every run is kept, as a 64-bit hash, up to {@value #MOST}, so that the likeness is exact and not an estimate
 * (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class Shingles {

    private static final int RUN = 4;
    private static final int MOST = 20_000;
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    public static Shingles of(String text) {
        String[] words = NOT_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST + RUN - 1L)
                .toArray(String[]::new);
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(words, i);
        }
        return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /** FNV-1a over the characters of four words, mixed, so that near hashes of near words fall apart. */
    private static long hash(String[] words, int from) {
        long hash = BASIS;
        for (int i = from; i < from + RUN; i++) {
            for (int c = 0; c < words[i].length(); c++) {
                hash = (hash ^ words[i].charAt(c)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    /** How many different runs there are. */
    public int size() {
        return runs.length;
    }

    /** The share of runs that both hold among those that either holds, from 0 to 1; 0 when either text is too short. */
    public double likeness(Shingles other) {
        int shared = shared(other);
        int either = runs.length + other.runs.length - shared;
        return either == 0 ? 0 : shared / (double) either;
    }

    /** The share of the shorter text's runs that the longer one holds, from 0 to 1. */
    public double containment(Shingles other) {
        int shorter = Math.min(runs.length, other.runs.length);
        return shorter == 0 ? 0 : shared(other) / (double) shorter;
    }

    private int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Long.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}

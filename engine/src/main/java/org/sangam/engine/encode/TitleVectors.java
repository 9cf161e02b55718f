package org.sangam.engine.encode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of titles, all made by one encoder and numbered in the order they came. A number of them names a moment: what
 * was known then can be asked for again at any time, so that a list can be scored again with just the vectors it was scored
 * with. Titles are kept by a hash of their words, never by the words. One writer at a time; any number of readers.
 */
public final class TitleVectors {

    /** More titles than this stay unknown; their vectors would take more than 400 MB. */
    public static final int MOST = 1 << 20;

    private final String encoder;
    private final boolean bySpelling;
    private final Map<UUID, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Encoded[] vectors = new Encoded[64];
    private volatile UUID[] titles = new UUID[64];
    private volatile int size;

    /** @param encoder {@link Encoder#name} of the one that makes them */
    public TitleVectors(String encoder) {
        this.encoder = encoder;
        this.bySpelling = encoder.equals(Encoder.ofSpellings().name());
    }

    public String encoder() {
        return encoder;
    }

    /** Whether they know spellings and no meanings. */
    public boolean bySpelling() {
        return bySpelling;
    }

    /** What a title is kept by: half of the SHA-256 of its words. */
    public static UUID key(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            ByteBuffer first = ByteBuffer.wrap(hash);
            return new UUID(first.getLong(), first.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The writer's: appends a title; one that is known already is left as it is. */
    public synchronized void add(UUID title, Encoded vector) {
        if (!numbers.containsKey(title)) {
            put(size, title, vector);
        }
    }

    /** The writer's: a title under the number that it has elsewhere; those in between may never come. */
    public synchronized void put(int number, UUID title, Encoded vector) {
        if (number >= MOST) {
            return;
        }
        boolean fits = number < vectors.length;
        Encoded[] all = fits ? vectors : Arrays.copyOf(vectors, Integer.highestOneBit(number) * 2);
        UUID[] keys = fits ? titles : Arrays.copyOf(titles, all.length);
        all[number] = vector;
        keys[number] = title;
        vectors = all;
        titles = keys;
        numbers.put(title, number);
        size = Math.max(size, number + 1);
    }

    /** How many are known at this moment. */
    public int size() {
        return size;
    }

    /** The title of that number, below {@link #size}, where none was left out. */
    public UUID title(int number) {
        return titles[number];
    }

    /** Its vector. */
    public Encoded vector(int number) {
        return vectors[number];
    }

    public boolean knows(UUID title) {
        return numbers.containsKey(title);
    }

    /** @param known how many were known at the moment that is asked about */
    public @Nullable Encoded of(UUID title, int known) {
        int number = numbers.getOrDefault(title, Integer.MAX_VALUE);
        return number < known ? vectors[number] : null;
    }
}

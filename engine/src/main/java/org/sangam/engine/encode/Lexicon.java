package org.sangam.engine.encode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The vectors of texts that were encoded, so that each distinct text is encoded once: filled at start from where they are
 * kept, asked before the model is. Holds as many texts as it was made for and no more; what finds no room is encoded each
 * time. Safe to share between threads.
 */
public final class Lexicon {

    private final Encoder encoder;
    private final int room;
    private final Map<String, Encoded> vectors = new ConcurrentHashMap<>();

    /** @param room how many texts are held at most; each takes about 500 bytes */
    public Lexicon(Encoder encoder, int room) {
        this.encoder = encoder;
        this.room = room;
    }

    /** A text and its vector as they were kept under the encoder's {@link Encoder#name name}. */
    public void put(String text, Encoded vector) {
        if (vectors.size() < room) {
            vectors.put(text, vector);
        }
    }

    /** The vector of a text if it was encoded before; asks no model. */
    public Optional<Encoded> known(String text) {
        return Optional.ofNullable(vectors.get(text));
    }

    /** Encodes the texts that are not known yet, in one batch, and returns those: what is to be kept. */
    public Map<String, Encoded> learn(Collection<String> texts) {
        List<String> unknown = texts.stream()
                .distinct()
                .filter(text -> !vectors.containsKey(text))
                .toList();
        List<Encoded> encoded = encoder.encode(unknown);
        Map<String, Encoded> learned = new LinkedHashMap<>();
        for (int i = 0; i < unknown.size(); i++) {
            put(unknown.get(i), encoded.get(i));
            learned.put(unknown.get(i), encoded.get(i));
        }
        return learned;
    }

    /** How many texts are held. */
    public int size() {
        return vectors.size();
    }
}

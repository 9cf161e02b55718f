package org.sangam.engine.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles and the names of skills to vectors whose directions are near where meanings are. The model is read at the first
 * question, from its jar; where there is none, spellings stand in for meanings, and the log and {@link #name} say so. A
 * text's vector depends on nothing but the text, and when {@link #encode} returns nothing is left running. Safe to share
 * between threads.
 */
public final class Encoder {

    /** At most this many threads work on one question. */
    private static final int THREADS = 2;

    private static final int BATCH = 16;
    private static final int LAYERS = 12;
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final String NAME = "bge-small-en-v1.5-q titles-2";
    private static final String FALLBACK = "spellings-1";
    private static final Logger LOG = System.getLogger(Encoder.class.getName());

    private final @Nullable Model model;
    private final String name;

    private Encoder(@Nullable Model model, String name) {
        this.model = model;
        this.name = model == null ? FALLBACK : name;
    }

    /** The model that Sangam comes with, read once; where it cannot be read, the stand-in. */
    public static Encoder bundled() {
        return Bundled.ENCODER;
    }

    /** The {@link #name} that the one Sangam comes with will have, without reading its model. */
    public static String expected() {
        boolean there = Encoder.class.getResource(MODEL) != null && Encoder.class.getResource(TOKENIZER) != null;
        return there ? NAME : FALLBACK;
    }

    /** Without a model, by spellings alone. */
    public static Encoder ofSpellings() {
        return new Encoder(null, FALLBACK);
    }

    /** The model's own vectors, from which an adapter is fitted. */
    public static Encoder withoutAdapter() {
        Model model = bundled().model;
        return new Encoder(
                model == null ? null : new Model(model.pieces, model.transformer, null), NAME + " without adapter");
    }

    /** Which vectors may be compared: only those made under one name. It changes whenever a vector would. */
    public String name() {
        return name;
    }

    /** Whether only spellings are compared, because no model could be read. */
    public boolean standsIn() {
        return model == null;
    }

    public Encoded encode(String text) {
        return encode(List.of(text)).getFirst();
    }

    /** One vector for each text, in their order. */
    public List<Encoded> encode(List<String> texts) {
        if (model == null) {
            return texts.stream()
                    .map(text -> Encoded.of(HashedGrams.encode(text)))
                    .toList();
        }
        if (texts.size() <= BATCH) {
            return model.encode(texts);
        }
        List<Encoded> all = new ArrayList<>(texts.size());
        try (ExecutorService threads = workers()) {
            List<Future<List<Encoded>>> parts = new ArrayList<>();
            for (int from = 0; from < texts.size(); from += BATCH) {
                List<String> part = texts.subList(from, Math.min(texts.size(), from + BATCH));
                parts.add(threads.submit(() -> model.encode(part)));
            }
            for (Future<List<Encoded>> part : parts) {
                all.addAll(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Encoding was interrupted; ask again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A text could not be encoded", e.getCause());
        }
        return all;
    }

    /** One beside whoever asks, who takes a part too whenever the short queue is full. */
    private static ExecutorService workers() {
        return new ThreadPoolExecutor(
                THREADS - 1,
                THREADS - 1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(THREADS),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private record Model(
            WordPieces pieces,
            Transformer transformer,
            @Nullable Adapter adapter) {

        static Model read() throws IOException {
            JsonNode vocabulary =
                    JsonMapper.shared().readTree(resource(TOKENIZER)).at("/model/vocab");
            Map<String, Integer> numbers = new HashMap<>();
            vocabulary
                    .properties()
                    .forEach(piece ->
                            numbers.put(piece.getKey(), piece.getValue().intValue()));
            Arithmetic arithmetic = Arithmetic.ofThisMachine();
            return new Model(
                    new WordPieces(numbers),
                    new Transformer(new ModelFile(resource(MODEL)), LAYERS, false, arithmetic),
                    Adapter.bundled());
        }

        List<Encoded> encode(List<String> texts) {
            float[][] vectors =
                    transformer.encode(texts.stream().map(pieces::read).toList());
            List<float[]> adapted = adapter == null ? List.of(vectors) : adapter.adapt(vectors);
            return adapted.stream().map(Encoded::of).toList();
        }

        private static byte[] resource(String name) throws IOException {
            try (InputStream stream = Encoder.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IOException("There is no " + name.substring(1) + " on the class path");
                }
                return stream.readAllBytes();
            }
        }
    }

    private static final class Bundled {

        static final Encoder ENCODER = new Encoder(read(), NAME);

        private static @Nullable Model read() {
            try {
                return Model.read();
            } catch (IOException | UncheckedIOException | JacksonException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "Titles are compared by spelling alone: the model could not be read", e);
                return null;
            }
        }
    }
}

package org.sangam.engine.encode;

import java.util.Arrays;
import java.util.List;

/**
 * A small BERT (Devlin et al. 2018) worked out in plain Java from the weights in its file: twelve heads of 32 numbers in
 * each layer. Weights are bytes in the file and floats here; what flows between layers stays float, so that a text's
 * vector does not depend on which others are encoded with it, and is the same on every machine.
 */
final class Transformer {

    static final int WIDTH = 384;

    private static final int HEADS = 12;
    private static final int HEAD = WIDTH / HEADS;
    private static final int INNER = 4 * WIDTH;
    private static final float ATTENTION_SCALE = (float) (1 / Math.sqrt(HEAD));
    private static final double SMALL = 1e-12;

    private final ModelFile.Quantised words;
    private final float[] places = new float[WordPieces.MOST_PIECES * WIDTH];
    private final float[] scale;
    private final float[] shift;
    private final Layer[] layers;
    private final boolean mean;
    private final Arithmetic arithmetic;

    /** @param mean whether a text is the mean of its pieces; else the first piece, the mark of the start, stands for it */
    Transformer(ModelFile file, int layers, boolean mean, Arithmetic arithmetic) {
        this.mean = mean;
        this.arithmetic = arithmetic;
        this.words = file.quantised("embeddings.word_embeddings.weight");
        ModelFile.Quantised place = file.quantised("embeddings.position_embeddings.weight");
        ModelFile.Quantised kind = file.quantised("embeddings.token_type_embeddings.weight");
        for (int i = 0; i < places.length; i++) {
            places[i] = place.at(i) + kind.at(i % WIDTH);
        }
        this.scale = file.floats("embeddings.LayerNorm.weight");
        this.shift = file.floats("embeddings.LayerNorm.bias");
        this.layers = new Layer[layers];
        for (int i = 0; i < layers; i++) {
            this.layers[i] = new Layer(file, "encoder.layer." + i + ".");
        }
    }

    /** One vector of length 1 for each text, given as its pieces. */
    float[][] encode(List<int[]> texts) {
        int rows = texts.stream().mapToInt(text -> text.length).sum();
        float[] state = new float[rows * WIDTH];
        int row = 0;
        for (int[] text : texts) {
            for (int i = 0; i < text.length; i++) {
                embed(text[i], i, state, row++);
            }
        }
        normalise(state, rows, scale, shift);
        Room room = new Room(rows);
        for (Layer layer : layers) {
            pass(layer, texts, state, rows, room);
        }
        return pooled(texts, state);
    }

    private void embed(int piece, int place, float[] state, int row) {
        for (int i = 0; i < WIDTH; i++) {
            state[row * WIDTH + i] = words.at(piece * WIDTH + i) + places[place * WIDTH + i];
        }
    }

    private void pass(Layer layer, List<int[]> texts, float[] state, int rows, Room room) {
        arithmetic.multiply(state, rows, layer.query, room.query);
        arithmetic.multiply(state, rows, layer.key, room.key);
        arithmetic.multiply(state, rows, layer.value, room.value);
        int from = 0;
        for (int[] text : texts) {
            for (int head = 0; head < HEADS; head++) {
                attend(from, text.length, head * HEAD, room);
            }
            from += text.length;
        }
        arithmetic.multiply(room.context, rows, layer.joined, room.out);
        add(room.out, state, rows);
        normalise(state, rows, layer.firstScale, layer.firstShift);
        arithmetic.multiply(state, rows, layer.widened, room.inner);
        arithmetic.gelu(room.inner, rows * INNER);
        arithmetic.multiply(room.inner, rows, layer.narrowed, room.out);
        add(room.out, state, rows);
        normalise(state, rows, layer.secondScale, layer.secondShift);
    }

    /** Each piece becomes a mean of all pieces' values, weighed by how well its question meets their keys. */
    private static void attend(int from, int length, int head, Room room) {
        for (int i = 0; i < HEAD; i++) {
            for (int j = 0; j < length; j++) {
                room.turned[i * length + j] = room.key[(from + j) * WIDTH + head + i];
            }
        }
        for (int row = from; row < from + length; row++) {
            float[] weights = room.weights;
            Arrays.fill(weights, 0, length, 0);
            for (int i = 0; i < HEAD; i++) {
                addTimes(room.query[row * WIDTH + head + i], room.turned, i * length, weights, 0, length);
            }
            soften(weights, length);
            int to = row * WIDTH + head;
            Arrays.fill(room.context, to, to + HEAD, 0);
            for (int j = 0; j < length; j++) {
                addTimes(weights[j], room.value, (from + j) * WIDTH + head, room.context, to, HEAD);
            }
        }
    }

    private static void addTimes(float times, float[] from, int at, float[] to, int start, int length) {
        for (int i = 0; i < length; i++) {
            to[start + i] = Math.fma(times, from[at + i], to[start + i]);
        }
    }

    private static void soften(float[] weights, int length) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            greatest = Math.max(greatest, weights[i]);
        }
        double sum = 0;
        for (int i = 0; i < length; i++) {
            weights[i] = (float) StrictMath.exp((weights[i] - greatest) * ATTENTION_SCALE);
            sum += weights[i];
        }
        float share = (float) (1 / sum);
        for (int i = 0; i < length; i++) {
            weights[i] *= share;
        }
    }

    private static void add(float[] from, float[] to, int rows) {
        for (int i = 0; i < rows * WIDTH; i++) {
            to[i] += from[i];
        }
    }

    private static void normalise(float[] state, int rows, float[] scale, float[] shift) {
        for (int at = 0; at < rows * WIDTH; at += WIDTH) {
            float middle = (float) (sum(state, at, 0, false) / WIDTH);
            float by = (float) (1 / Math.sqrt(sum(state, at, middle, true) / WIDTH + SMALL));
            for (int i = 0; i < WIDTH; i++) {
                state[at + i] = Math.fma((state[at + i] - middle) * by, scale[i], shift[i]);
            }
        }
    }

    /** The sum of what stands above the middle, or of its squares: four sums side by side, then together. */
    private static double sum(float[] state, int at, float middle, boolean squared) {
        double[] sums = new double[4];
        for (int i = at; i < at + WIDTH; i += 4) {
            for (int k = 0; k < 4; k++) {
                double above = state[i + k] - middle;
                sums[k] += squared ? above * above : above;
            }
        }
        return sums[0] + sums[1] + (sums[2] + sums[3]);
    }

    private float[][] pooled(List<int[]> texts, float[] state) {
        float[][] vectors = new float[texts.size()][WIDTH];
        int from = 0;
        for (int text = 0; text < vectors.length; text++) {
            int length = texts.get(text).length;
            for (int row = from; row < from + (mean ? length : 1); row++) {
                for (int i = 0; i < WIDTH; i++) {
                    vectors[text][i] += state[row * WIDTH + i];
                }
            }
            unit(vectors[text]);
            from += length;
        }
        return vectors;
    }

    /** Makes a vector's length 1; one without length stays as it is. */
    static void unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        if (square > 0) {
            float by = (float) (1 / Math.sqrt(square));
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= by;
            }
        }
    }

    /** What a batch needs to be worked out in. */
    private static final class Room {

        private final float[] query;
        private final float[] key;
        private final float[] value;
        private final float[] context;
        private final float[] out;
        private final float[] inner;
        private final float[] turned = new float[HEAD * WordPieces.MOST_PIECES];
        private final float[] weights = new float[WordPieces.MOST_PIECES];

        Room(int rows) {
            this.query = new float[rows * WIDTH];
            this.key = new float[rows * WIDTH];
            this.value = new float[rows * WIDTH];
            this.context = new float[rows * WIDTH];
            this.out = new float[rows * WIDTH];
            this.inner = new float[rows * INNER];
        }
    }

    private static final class Layer {

        private final Matrix query;
        private final Matrix key;
        private final Matrix value;
        private final Matrix joined;
        private final float[] firstScale;
        private final float[] firstShift;
        private final Matrix widened;
        private final Matrix narrowed;
        private final float[] secondScale;
        private final float[] secondShift;

        Layer(ModelFile file, String name) {
            this.query = matrix(file, name + "attention.self.query");
            this.key = matrix(file, name + "attention.self.key");
            this.value = matrix(file, name + "attention.self.value");
            this.joined = matrix(file, name + "attention.output.dense");
            this.firstScale = file.floats(name + "attention.output.LayerNorm.weight");
            this.firstShift = file.floats(name + "attention.output.LayerNorm.bias");
            this.widened = matrix(file, name + "intermediate.dense");
            this.narrowed = matrix(file, name + "output.dense");
            this.secondScale = file.floats(name + "output.LayerNorm.weight");
            this.secondShift = file.floats(name + "output.LayerNorm.bias");
        }

        private static Matrix matrix(ModelFile file, String name) {
            String path = name.replace('.', '/').replace("layer/", "layer.");
            return new Matrix(file.weights(path).floats(), file.floats(name + ".bias"));
        }
    }
}

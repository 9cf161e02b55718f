package org.sangam.lab;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Marks the spans of knowledge in a sentence: a first-order linear tagger over B, I and O, fitted as an averaged
 * structured perceptron (Collins 2002) and kept as rounded weights. The best row of tags is found by Viterbi.
 */
final class SpanTagger {

    private static final int TAGS = 3;
    private static final String[] NAMES = {"O", "B", "I"};
    private static final double PER_STEP = 32;
    private static final long SEED = 7;

    private final SpanFeatures features = new SpanFeatures();
    private final float[] weights;
    private final float[] moves;

    private SpanTagger(float[] weights, float[] moves) {
        this.weights = weights;
        this.moves = moves;
    }

    static SpanTagger bundled() throws IOException {
        try (InputStream in = SpanTagger.class.getResourceAsStream("spans.weights")) {
            if (in == null) {
                throw new IOException("The weights of the span tagger are missing from this build.");
            }
            return read(in);
        }
    }

    /** Fits a tagger; the same sentences and rounds give the same weights. */
    static SpanTagger fit(List<SpanSentence> sentences, int rounds) {
        int size = TAGS << SpanFeatures.BITS;
        SpanTagger tagger = new SpanTagger(new float[size], new float[TAGS * TAGS]);
        float[] sum = new float[size];
        float[] sumMoves = new float[TAGS * TAGS];
        List<int[][]> rows =
                sentences.stream().map(s -> tagger.features.of(s.tokens())).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        Random random = new Random(SEED);
        int step = 1;
        int steps = rounds * sentences.size();
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                int[] gold = numbers(sentences.get(i).tags());
                int[] told = tagger.best(rows.get(i));
                float left = (float) (steps - step + 1) / steps;
                tagger.learn(rows.get(i), gold, told, sum, sumMoves, left);
                step++;
            }
        }
        return new SpanTagger(sum, sumMoves);
    }

    List<String> tags(List<String> tokens) {
        List<String> tags = new ArrayList<>();
        for (int tag : best(features.of(tokens))) {
            tags.add(NAMES[tag]);
        }
        return tags;
    }

    void write(OutputStream out) throws IOException {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        double scale = Math.min(PER_STEP, 127 / Math.max(most, 1e-6));
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeDouble(scale);
            for (float move : moves) {
                data.writeFloat(move);
            }
            for (float weight : weights) {
                data.writeByte((int) Math.round(weight * scale));
            }
        }
    }

    static SpanTagger read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            double scale = data.readDouble();
            float[] moves = new float[TAGS * TAGS];
            for (int i = 0; i < moves.length; i++) {
                moves[i] = data.readFloat();
            }
            byte[] rounded = data.readNBytes(TAGS << SpanFeatures.BITS);
            float[] weights = new float[rounded.length];
            for (int i = 0; i < rounded.length; i++) {
                weights[i] = (float) (rounded[i] / scale);
            }
            return new SpanTagger(weights, moves);
        }
    }

    private void learn(int[][] rows, int[] gold, int[] told, float[] sum, float[] sumMoves, float left) {
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] != told[i]) {
                for (int feature : rows[i]) {
                    add(weights, sum, feature * TAGS + gold[i], 1, left);
                    add(weights, sum, feature * TAGS + told[i], -1, left);
                }
            }
            if (i > 0 && (gold[i] != told[i] || gold[i - 1] != told[i - 1])) {
                add(moves, sumMoves, gold[i - 1] * TAGS + gold[i], 1, left);
                add(moves, sumMoves, told[i - 1] * TAGS + told[i], -1, left);
            }
        }
    }

    /** The average over all steps is kept as the sum of each change times the share of steps it lives through. */
    private static void add(float[] now, float[] sum, int at, int change, float left) {
        now[at] += change;
        sum[at] += change * left;
    }

    private int[] best(int[][] rows) {
        int n = rows.length;
        float[][] score = new float[n][TAGS];
        int[][] from = new int[n][TAGS];
        for (int i = 0; i < n; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                float own = 0;
                for (int feature : rows[i]) {
                    own += weights[feature * TAGS + tag];
                }
                step(score, from, i, tag, own);
            }
        }
        int[] path = new int[n];
        int last = 0;
        for (int tag = 1; tag < TAGS && n > 0; tag++) {
            last = score[n - 1][tag] > score[n - 1][last] ? tag : last;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }

    /** An I follows a B or an I only. */
    private void step(float[][] score, int[][] from, int i, int tag, float own) {
        float best = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < TAGS; before++) {
            boolean stray = tag == 2 && (i == 0 || before == 0);
            float sum = i == 0 ? 0 : score[i - 1][before] + moves[before * TAGS + tag];
            if (!stray && sum > best) {
                best = sum;
                from[i][tag] = before;
            }
        }
        score[i][tag] = best + own;
    }

    private static int[] numbers(List<String> tags) {
        return tags.stream().mapToInt(tag -> "OBI".indexOf(tag.charAt(0))).toArray();
    }
}

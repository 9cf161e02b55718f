package org.sangam.lab;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;

/**
 * Ranks a list of titles by how alike they are to one: by meaning, and a little by spelling, each as so many standard
 * deviations above the list's mean (a convex sum of both; Bruch et al. 2022). Where titles are names of concepts, a title
 * also counts as much as the best name of its concept.
 */
final class TitleRanks {

    private static final double SPELLING = 0.15;
    private static final double CONCEPT = 3;

    private final List<Encoded> vectors;
    private final SpellingIndex spellings;
    private final int[] concepts;

    /** @param concepts the concept that each title names, by number; empty when none is known */
    TitleRanks(Encoder encoder, List<String> titles, List<String> concepts) {
        this.vectors = encoder.encode(titles);
        this.spellings = new SpellingIndex(titles);
        Map<String, Integer> numbers = new HashMap<>();
        this.concepts = concepts.stream()
                .mapToInt(concept -> numbers.computeIfAbsent(concept, c -> numbers.size()))
                .toArray();
    }

    /** The numbers of all titles, the most alike first, among equals the earlier. */
    int[] rank(String title, Encoded vector) {
        double[] scores = vectors.stream().mapToDouble(vector::likeness).toArray();
        double[] spelled = spellings.likeness(title);
        standard(scores);
        standard(spelled);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += SPELLING * spelled[i];
        }
        if (concepts.length > 0) {
            pool(scores);
        }
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void standard(double[] scores) {
        double mean = Arrays.stream(scores).average().orElse(0);
        double square = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        double deviation = Math.sqrt(square / Math.max(1, scores.length));
        for (int i = 0; i < scores.length; i++) {
            scores[i] = deviation == 0 ? 0 : (scores[i] - mean) / deviation;
        }
    }

    private void pool(double[] scores) {
        double[] best = new double[scores.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < scores.length; i++) {
            best[concepts[i]] = Math.max(best[concepts[i]], scores[i]);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += CONCEPT * best[concepts[i]];
        }
    }
}

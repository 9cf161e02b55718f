package org.sangam.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How alike titles are spelled: runs of two to five letters of each word, the rarer in the list the heavier (cosine of
 * logarithmic counts times inverse document frequency). Brackets are left out and plurals taken off.
 */
final class SpellingIndex {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#.&]+");

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int titles;

    SpellingIndex(List<String> titles) {
        this.titles = titles.size();
        List<Map<String, Integer>> counts =
                titles.stream().map(SpellingIndex::grams).toList();
        Map<String, Integer> spread = new HashMap<>();
        counts.forEach(count -> count.keySet().forEach(gram -> spread.merge(gram, 1, Integer::sum)));
        for (int title = 0; title < counts.size(); title++) {
            int number = title;
            weights(counts.get(title), spread)
                    .forEach((gram, weight) -> postings.computeIfAbsent(gram, g -> new ArrayList<>())
                            .add(new Posting(number, weight)));
        }
    }

    /** The likeness of a title to each of the list, from 0 to 1. */
    double[] likeness(String title) {
        Map<String, Integer> spread = new HashMap<>();
        Map<String, Integer> counts = grams(title);
        counts.keySet()
                .forEach(gram -> spread.put(
                        gram, Math.max(1, postings.getOrDefault(gram, List.of()).size())));
        double[] sums = new double[titles];
        weights(counts, spread).forEach((gram, weight) -> {
            for (Posting posting : postings.getOrDefault(gram, List.of())) {
                sums[posting.title] += weight * posting.weight;
            }
        });
        return sums;
    }

    private Map<String, Double> weights(Map<String, Integer> counts, Map<String, Integer> spread) {
        Map<String, Double> weights = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> gram : counts.entrySet()) {
            double rarity = Math.log(1 + titles / (double) spread.getOrDefault(gram.getKey(), 1));
            double weight = (1 + Math.log(gram.getValue())) * rarity;
            weights.put(gram.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        weights.replaceAll((gram, weight) -> weight / length);
        return weights;
    }

    private static Map<String, Integer> grams(String title) {
        Map<String, Integer> grams = new HashMap<>();
        String plain = BRACKETS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
        for (String word : NOT_WORDS.split(plain)) {
            String marked = " " + single(word) + " ";
            for (int length = SHORTEST; length <= LONGEST && !word.isEmpty(); length++) {
                for (int from = 0; from + length <= marked.length(); from++) {
                    grams.merge(marked.substring(from, from + length), 1, Integer::sum);
                }
            }
        }
        return grams;
    }

    private static String single(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private record Posting(int title, double weight) {}
}

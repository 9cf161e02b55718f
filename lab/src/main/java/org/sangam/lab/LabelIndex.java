package org.sangam.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillMention;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;

/**
 * Ranks the labels of a list for a sentence. A label scores by the share of its rarity-weighted stems that stand in the
 * sentence, how rare those are, and how close together they stand; a label that names a skill which the skill reader
 * finds, by whatever alias, scores as if all its stems stood there.
 */
final class LabelIndex {

    private static final double COVERAGE = 2;
    private static final double RARITY = 0.5;
    private static final double SCATTERED = 0.3;

    private final List<Set<String>> stems = new ArrayList<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> bySkill = new HashMap<>();
    private final SkillGraph graph = SkillGraph.bundled();
    private final SkillReader reader = new SkillReader(graph);

    LabelIndex(List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            String plain = labels.get(i).replaceAll("\\s*\\(.*?\\)", "").strip();
            String name = plain.isEmpty() ? labels.get(i) : plain;
            Set<String> words = new HashSet<>(LabelWords.of(name));
            stems.add(words);
            for (String word : words) {
                byStem.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
            Optional<Skill> skill = graph.named(name);
            if (skill.isPresent()) {
                bySkill.computeIfAbsent(skill.get().id(), s -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** All labels that share anything with the sentence, best first; equals in the order of the list. */
    List<Integer> rank(String sentence) {
        Map<Integer, Double> scores = new HashMap<>();
        List<String> words = LabelWords.of(sentence);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i), w -> new ArrayList<>()).add(i);
        }
        for (String word : places.keySet()) {
            for (int label : byStem.getOrDefault(word, List.of())) {
                scores.computeIfAbsent(label, l -> score(stems.get(l), places));
            }
        }
        for (SkillMention mention : reader.read(CleanText.of(sentence))) {
            for (int label : bySkill.getOrDefault(mention.skill(), List.of())) {
                scores.merge(label, mention.confidence() * whole(stems.get(label)), Math::max);
            }
        }
        Comparator<Map.Entry<Integer, Double>> best = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return scores.entrySet().stream()
                .sorted(best.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private double score(Set<String> label, Map<String, List<Integer>> places) {
        double all = 0;
        double found = 0;
        List<List<Integer>> matched = new ArrayList<>();
        for (String stem : label) {
            all += rarity(stem);
            List<Integer> at = places.get(stem);
            if (at != null) {
                found += rarity(stem);
                matched.add(at);
            }
        }
        double near = SCATTERED + (1 - SCATTERED) * closeness(matched);
        return Math.pow(found / all, COVERAGE) * Math.pow(found, RARITY) * near;
    }

    private double whole(Set<String> label) {
        return Math.pow(label.stream().mapToDouble(this::rarity).sum(), RARITY);
    }

    private double rarity(String stem) {
        int labels = byStem.getOrDefault(stem, List.of()).size();
        return Math.log(1 + stems.size() / (1.0 + labels));
    }

    /** The number of matched stems over the length of the shortest stretch that holds them all. */
    private static double closeness(List<List<Integer>> matched) {
        if (matched.size() < 2) {
            return 1;
        }
        List<int[]> row = new ArrayList<>();
        for (int stem = 0; stem < matched.size(); stem++) {
            for (int place : matched.get(stem)) {
                row.add(new int[] {place, stem});
            }
        }
        row.sort(Comparator.comparingInt(at -> at[0]));
        int shortest = IntStream.range(0, row.size())
                .map(from -> stretch(row, from, matched.size()))
                .min()
                .orElse(Integer.MAX_VALUE);
        return (double) matched.size() / shortest;
    }

    private static int stretch(List<int[]> row, int from, int wanted) {
        Set<Integer> seen = new HashSet<>();
        for (int to = from; to < row.size(); to++) {
            seen.add(row.get(to)[1]);
            if (seen.size() == wanted) {
                return row.get(to)[0] - row.get(from)[0] + 1;
            }
        }
        return Integer.MAX_VALUE;
    }
}

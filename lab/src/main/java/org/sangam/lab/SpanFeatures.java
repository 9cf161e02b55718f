package org.sangam.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillMention;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;

/**
 * What a tagger sees of each token: its letters and shape, its neighbours, and whether the skill graph knows a skill
 * there. Each feature is a hash, so that a fitted model keeps no word of the text it was fitted on.
 */
final class SpanFeatures {

    static final int BITS = 18;

    private final SkillGraph graph = SkillGraph.bundled();
    private final SkillReader reader = new SkillReader(graph);

    /** One row of feature hashes per token. */
    int[][] of(List<String> tokens) {
        String[] words = tokens.toArray(String[]::new);
        String[] known = known(words);
        String[] lower =
                Arrays.stream(words).map(w -> w.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        String[] shapes = Arrays.stream(words).map(SpanFeatures::shape).toArray(String[]::new);
        String length = words.length < 5 ? "s" : words.length < 12 ? "m" : "l";
        int[][] rows = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            rows[i] = row(i, lower, shapes, known, length);
        }
        return rows;
    }

    private static int[] row(int i, String[] w, String[] s, String[] k, String length) {
        List<String> f = new ArrayList<>();
        String word = w[i];
        f.add("b");
        f.add("b" + length + s[i]);
        for (int d = -3; d <= 3; d++) {
            f.add("w" + d + at(w, i + d));
            f.add("k" + d + at(k, i + d));
            if (Math.abs(d) < 3) {
                f.add("s" + d + at(s, i + d));
            }
        }
        f.add("ww-" + at(w, i - 1) + " " + word);
        f.add("ww+" + word + " " + at(w, i + 1));
        f.add("w--" + at(w, i - 2) + " " + at(w, i - 1));
        f.add("w++" + at(w, i + 1) + " " + at(w, i + 2));
        f.add("www" + at(w, i - 1) + " " + word + " " + at(w, i + 1));
        f.add("kw" + k[i] + word);
        f.add("ks" + k[i] + s[i]);
        f.add("kkk" + head(at(k, i - 1)) + head(k[i]) + head(at(k, i + 1)));
        f.add("kw-" + head(k[i]) + at(w, i - 1));
        f.add("kw+" + head(k[i]) + at(w, i + 1));
        f.add("sss" + at(s, i - 1) + s[i] + at(s, i + 1));
        f.add("ss" + s[i] + at(w, i - 1));
        for (int n = 2; n <= 4; n++) {
            f.add("p" + word.substring(0, Math.min(n, word.length())));
            f.add("x" + word.substring(Math.max(0, word.length() - n)));
        }
        if (i > 0) {
            f.add("x-" + tail(w[i - 1]));
        }
        if (i + 1 < w.length) {
            f.add("x+" + tail(w[i + 1]));
        }
        return f.stream().mapToInt(SpanFeatures::hash).toArray();
    }

    private static String at(String[] row, int i) {
        return i < 0 ? "<" : i >= row.length ? ">" : row[i];
    }

    private static String head(String known) {
        return known.substring(0, Math.min(1, known.length()));
    }

    private static String tail(String word) {
        return word.substring(Math.max(0, word.length() - 3));
    }

    /** Where the graph knows a skill: {@code B} or {@code I} with its area, else {@code O}. */
    private String[] known(String[] words) {
        String text = String.join(" ", words);
        String[] known = new String[words.length];
        Arrays.fill(known, "O");
        CleanText clean = CleanText.of(text);
        if (!clean.value().equals(text)) {
            return known;
        }
        for (SkillMention mention : reader.read(clean)) {
            Skill skill = graph.skill(mention.skill());
            String area = graph.category(skill.category()).area();
            int at = 0;
            boolean first = true;
            for (int i = 0; i < words.length; i++) {
                int end = at + words[i].length();
                if (at < mention.span().end() && end > mention.span().start()) {
                    known[i] = (first ? "B" : "I") + area;
                    first = false;
                }
                at = end + 1;
            }
        }
        return known;
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length() && shape.length() < 6; i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static int hash(String feature) {
        int h = feature.hashCode() * 0x9E3779B1;
        return (h ^ (h >>> 15)) & ((1 << BITS) - 1);
    }
}

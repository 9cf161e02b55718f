package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Puts letters together to words and words to segments, by the distances between them alone. */
final class Segments {

    /** Of the size: letters whose baselines differ less stand on one line. */
    private static final double SAME_LINE = 0.2;

    /** Of the size: a wider gap is a space, which many files leave out. */
    private static final double SPACE = 0.16;

    /** Of the size: a wider gap sets two things apart, such as a title and its dates. */
    private static final double APART = 1.05;

    /** Less is needed where bold letters end or begin, as between a heading and what stands beside it. */
    private static final double APART_BOLD = 0.7;

    /** Words whose sizes differ more than this do not belong to one thing. */
    private static final double OTHER_SIZE = 1.34;

    /** Of the size: a gap of at least this is a space where the file writes one. */
    private static final double WRITTEN_SPACE = 0.05;

    private final List<Segment> segments = new ArrayList<>();

    /** The letters that a written space stands before. */
    private final Set<Glyph> spaced = Collections.newSetFromMap(new IdentityHashMap<>());

    static List<Segment> of(List<Glyph> glyphs) {
        Segments all = new Segments();
        all.build(glyphs);
        return all.segments;
    }

    private void build(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).y() - sorted.get(i - 1).y() > tolerance(sorted.get(i))
                    || sorted.get(i).y() - sorted.get(from).y()
                            > sorted.get(from).size() * 0.5) {
                line(sorted.subList(from, i));
                from = i;
            }
        }
    }

    private static double tolerance(Glyph glyph) {
        return Math.max(0.3, glyph.size() * SAME_LINE);
    }

    private void line(List<Glyph> glyphs) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> shown = withoutDoubles(line);
        int from = 0;
        for (int i = 1; i <= shown.size(); i++) {
            if (i == shown.size() || apart(shown.get(i - 1), shown.get(i))) {
                segment(shown.subList(from, i));
                from = i;
            }
        }
    }

    /** Spaces go, since gaps tell of them, and so do letters drawn twice to look bold. */
    private List<Glyph> withoutDoubles(List<Glyph> line) {
        List<Glyph> shown = new ArrayList<>(line.size());
        boolean blank = false;
        for (Glyph glyph : line) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            Glyph last = shown.isEmpty() ? null : shown.getLast();
            boolean twice = last != null
                    && last.letters().equals(glyph.letters())
                    && glyph.x() - last.x() < Math.max(0.3, (last.end() - last.x()) * 0.3);
            if (!twice) {
                shown.add(glyph);
                if (blank) {
                    spaced.add(glyph);
                }
                blank = false;
            }
        }
        return shown;
    }

    private static boolean apart(Glyph left, Glyph right) {
        double apart = left.bold() == right.bold() ? APART : APART_BOLD;
        return right.x() - left.end() > apart * Math.max(left.size(), right.size());
    }

    private void segment(List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        double space = space(glyphs);
        List<List<Glyph>> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isSpace(glyphs.get(i - 1), glyphs.get(i), space)) {
                words.add(glyphs.subList(from, i));
                from = i;
            }
        }
        bySize(words);
    }

    private boolean isSpace(Glyph left, Glyph right, double space) {
        double gap = (right.x() - left.end()) / right.size();
        return gap > space || (space == SPACE && gap > WRITTEN_SPACE && spaced.contains(right));
    }

    /**
     * How wide a gap makes a space. Letters set wide apart, as in many names, have their own measure: half as much again
     * as the usual distance between them.
     */
    private static double space(List<Glyph> glyphs) {
        double[] gaps = new double[glyphs.size() - 1];
        for (int i = 1; i < glyphs.size(); i++) {
            gaps[i - 1] = (glyphs.get(i).x() - glyphs.get(i - 1).end())
                    / glyphs.get(i).size();
        }
        Arrays.sort(gaps);
        boolean wide = gaps.length >= 3 && gaps[gaps.length / 4] > SPACE * 0.8;
        return wide ? gaps[gaps.length / 2] * 1.5 : SPACE;
    }

    private void bySize(List<List<Glyph>> words) {
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || otherSize(words.get(i - 1), words.get(i))) {
                add(words.subList(from, i));
                from = i;
            }
        }
    }

    /** Small capitals are as small as the next word's, however large the first letter stands above them. */
    private static boolean otherSize(List<Glyph> one, List<Glyph> other) {
        return least(one) > size(other) * OTHER_SIZE || least(other) > size(one) * OTHER_SIZE;
    }

    private static double least(List<Glyph> word) {
        return word.stream().mapToDouble(Glyph::size).min().orElse(0);
    }

    private static double size(List<Glyph> word) {
        return word.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    private void add(List<List<Glyph>> words) {
        StringBuilder text = new StringBuilder();
        double size = 0;
        int bold = 0;
        int letters = 0;
        int turn = 0;
        boolean turned = false;
        for (List<Glyph> word : words) {
            boolean plain = word.stream().noneMatch(Glyph::bold);
            turn = plain && bold == letters && letters > 0 ? text.length() : turn;
            turned |= !plain && turn > 0;
            if (!text.isEmpty()) {
                text.append(' ');
            }
            for (Glyph glyph : word) {
                text.append(glyph.letters());
                bold += glyph.bold() ? 1 : 0;
                letters++;
            }
            size = Math.max(size, size(word));
        }
        Glyph first = words.getFirst().getFirst();
        Glyph last = words.getLast().getLast();
        segments.add(new Segment(
                text.toString(),
                first.x(),
                last.end(),
                first.y(),
                size,
                bold * 2 > letters,
                segments.size(),
                turned ? 0 : turn));
    }
}

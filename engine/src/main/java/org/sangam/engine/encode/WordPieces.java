package org.sangam.engine.encode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces of words a model was trained on: small letters without accents, every mark a word of its
 * own, and each word the longest known pieces from its left (Devlin et al. 2018; Wu et al. 2016).
 */
final class WordPieces {

    /** A title or the name of a skill is far shorter; more is cut off. */
    static final int MOST_PIECES = 64;

    private static final int LONGEST_WORD = 100;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern DROPPED = Pattern.compile("[\\p{C}&&[^\\t\\n\\r]]");
    private static final Pattern ALONE = Pattern.compile("([\\p{P}$+<=>^`|~\\p{IsHan}])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = number("[UNK]");
        this.start = number("[CLS]");
        this.end = number("[SEP]");
    }

    /** The numbers of the pieces between the model's marks of start and end. */
    int[] read(String text) {
        List<Integer> pieces = new ArrayList<>(List.of(start));
        for (String word : words(text)) {
            pieces(word, pieces);
            if (pieces.size() >= MOST_PIECES) {
                break;
            }
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MOST_PIECES - 1));
        int[] numbers = new int[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = end;
        return numbers;
    }

    private static List<String> words(String text) {
        String small = DROPPED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        String plain = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("");
        String spaced = SPACE.matcher(ALONE.matcher(plain).replaceAll(" $1 "))
                .replaceAll(" ")
                .strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    private void pieces(String word, List<Integer> to) {
        if (word.length() > LONGEST_WORD) {
            to.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int until = word.length();
            while (until > from && !vocabulary.containsKey(piece(word, from, until))) {
                until--;
            }
            if (until == from) {
                to.add(unknown);
                return;
            }
            found.add(number(piece(word, from, until)));
            from = until;
        }
        to.addAll(found);
    }

    private static String piece(String word, int from, int until) {
        return (from == 0 ? "" : "##") + word.substring(from, until);
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The model's vocabulary has no piece " + piece);
        }
        return number;
    }
}

package org.sangam.engine.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a place's name is compared: letters without case and accents, its words parted by what stood between them. Blank,
 * hyphen, dot and apostrophe part words alike; a slash or comma is kept, because "Delhi/NCR" is one name and "Pune/Goa"
 * two.
 */
final class PlaceNames {

    /** A word of the text: where it stands, and what stood before it. */
    record Word(String key, int start, int end, String gap) {}

    /** Before the first word, and wherever no name may run on. */
    static final String BREAK = "\n";

    private PlaceNames() {}

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (Word word : words(name, 0, name.length())) {
            key.append(key.isEmpty() ? "" : word.gap()).append(word.key());
        }
        return key.toString();
    }

    static List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int last = from;
        for (int i = from; i < to; ) {
            int end = wordEnd(text, i, to);
            if (end == i) {
                i++;
                continue;
            }
            String gap = words.isEmpty() ? BREAK : gap(text, last, i);
            words.add(new Word(fold(text.substring(i, end)), i, end, gap));
            last = end;
            i = end;
        }
        return words;
    }

    private static int wordEnd(String text, int at, int to) {
        int end = at;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || isMark(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String gap(String text, int from, int to) {
        String between = text.substring(from, to).strip();
        if (to - from > 3 || text.substring(from, to).indexOf('\n') >= 0) {
            return BREAK;
        }
        return switch (between) {
            case "", "-", "–", ".", "'", "’", "&" -> " ";
            case "/", "," -> between;
            default -> BREAK;
        };
    }

    private static String fold(String word) {
        boolean plain = word.chars().allMatch(c -> c < 128);
        String bare =
                plain ? word : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
        return bare.toLowerCase(Locale.ROOT);
    }
}

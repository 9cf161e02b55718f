package org.sangam.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stems of a sentence or a label: what both are compared by. */
final class LabelWords {

    private static final Set<String> STOP = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "with", "and", "or", "by", "as", "at", "from", "into",
            "its", "their", "your", "you", "we", "is", "are", "be", "will", "that", "this", "it", "use", "using",
            "which", "any", "all", "other", "such", "our");
    private static final Pattern WORD =
            Pattern.compile("[A-Za-z][A-Za-z+#]*(?:\\.(?:js|net))?|\\d+|\\.net", Pattern.CASE_INSENSITIVE);

    /** Endings and what they become, longest of a kind first; one is taken off each word. */
    private static final String[][] ENDINGS = {
        {"isation", "iz"},
        {"ization", "iz"},
        {"ising", "iz"},
        {"izing", "iz"},
        {"ises", "iz"},
        {"izes", "iz"},
        {"ise", "iz"},
        {"ize", "iz"},
        {"iveness", "iv"},
        {"ational", "at"},
        {"ations", "at"},
        {"ation", "at"},
        {"ating", "at"},
        {"ative", "at"},
        {"ments", "ment"},
        {"ities", "iti"},
        {"ity", "iti"},
        {"ically", "ic"},
        {"ical", "ic"},
        {"ings", ""},
        {"ing", ""},
        {"ies", "y"},
        {"ied", "y"},
        {"ers", "er"},
        {"edly", ""},
        {"ed", ""},
        {"es", ""},
        {"ly", ""},
        {"s", ""},
        {"e", ""}
    };

    private LabelWords() {}

    /** In the order of the text; placeholders such as {@code <ORGANIZATION>} and small words left out. */
    static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text.replaceAll("<\\w+>", " "));
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (!STOP.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= 3) {
                return single(word.substring(0, word.length() - ending[0].length()) + ending[1]);
            }
        }
        return word;
    }

    /** {@code planning} leaves {@code plann}, which is {@code plan}. */
    private static String single(String stem) {
        int n = stem.length();
        boolean twice = n > 4 && stem.charAt(n - 1) == stem.charAt(n - 2) && "sl".indexOf(stem.charAt(n - 1)) < 0;
        return twice ? stem.substring(0, n - 1) : stem;
    }
}

package org.sangam.app.sample;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the gaps of a phrase: {@code {3-9}} becomes a number, {@code {a|b}} one of the two, {@code {thing}} what the
 * map holds for it.
 */
final class Phrase {

    private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private Phrase() {}

    static String filled(String ways, Map<String, String> words, Dice dice) {
        Matcher gap = GAP.matcher(dice.saying(ways));
        return capital(gap.replaceAll(found -> Matcher.quoteReplacement(fill(found.group(1), words, dice))));
    }

    private static String fill(String gap, Map<String, String> words, Dice dice) {
        Matcher range = RANGE.matcher(gap);
        if (range.matches()) {
            return String.valueOf(dice.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        if (gap.contains("|")) {
            return dice.pick(List.of(gap.split("\\|")));
        }
        String word = words.get(gap);
        if (word == null) {
            throw new IllegalStateException("Nothing fills the gap {" + gap + "}");
        }
        return word;
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

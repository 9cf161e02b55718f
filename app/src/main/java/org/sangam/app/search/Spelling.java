package org.sangam.app.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the word that somebody meant by one that nobody uses: at most two letters added, left out, exchanged or swapped
 * with their neighbour, one in words below seven letters; the first letter is right, or swapped with the second.
 */
final class Spelling {

    /** Shorter words are too like one another. */
    private static final int SHORTEST = 4;

    private static final int TWO_MISTAKES_FROM = 7;
    private static final int PER_MISTAKE = 10;

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    Spelling(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** The likeliest word instead of this one; empty when this one is in use, too short, or like no other. */
    Optional<String> instead(String word) {
        boolean plain = word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
        if (!plain || known(word)) {
            return Optional.empty();
        }
        Best best = new Best(word);
        for (String letters : new String[] {word.substring(0, 1), word.substring(1, 2)}) {
            lexicon.startingWith(letters).forEach((other, weight) -> best.offer(other, weight));
            vocabulary.startingWith().apply(letters).forEach((other, titles) -> best.offer(other, usual(titles)));
        }
        return Optional.ofNullable(best.word);
    }

    /** The word in Latin letters that one in Devanagari is read as; itself where open jobs hold it as it stands. */
    String heard(String word) {
        if (vocabulary.knows().test(Tokens.stem(word))) {
            return word;
        }
        String latin = Devanagari.latin(word);
        if (lexicon.knows(latin)) {
            return latin;
        }
        List<String> alike = lexicon.sounding(Devanagari.bones(latin));
        return alike.stream()
                .filter(other -> other.length() > 2)
                .min(Comparator.<String>comparingInt(
                                other -> unlike(latin, other) * PER_MISTAKE - lexicon.weight(other) * 4)
                        .thenComparing(other -> other))
                .orElse(latin);
    }

    /** Consonants count twice: vowels are written by ear. */
    private static int unlike(String one, String other) {
        String vowels = "[aeiou]";
        return mistakes(one, other, one.length())
                + mistakes(one.replaceAll(vowels, ""), other.replaceAll(vowels, ""), one.length());
    }

    /** A word of many titles is likelier than one of few: 1 for one of them, 7 from 64 on. */
    private static int usual(int titles) {
        return Math.min(7, 32 - Integer.numberOfLeadingZeros(titles));
    }

    private boolean known(String word) {
        String stem = Tokens.stem(word);
        return lexicon.knows(word)
                || lexicon.knows(stem)
                || vocabulary.knows().test(stem)
                || Lexicon.bundled().skill(word).isPresent();
    }

    private static final class Best {

        private final String typed;
        private final int most;
        private @org.jspecify.annotations.Nullable String word;
        private int cost = Integer.MAX_VALUE;

        Best(String typed) {
            this.typed = typed;
            this.most = typed.length() >= TWO_MISTAKES_FROM ? 2 : 1;
        }

        void offer(String other, int weight) {
            boolean start = other.charAt(0) == typed.charAt(0)
                    || (other.length() > 1 && other.charAt(0) == typed.charAt(1) && other.charAt(1) == typed.charAt(0));
            if (!start || other.length() < SHORTEST || Math.abs(other.length() - typed.length()) > most) {
                return;
            }
            int mistakes = mistakes(typed, other, most);
            int price = mistakes * PER_MISTAKE - weight;
            if (mistakes <= most && (price < cost || (price == cost && word != null && other.compareTo(word) < 0))) {
                cost = price;
                word = other;
            }
        }
    }

    /** The optimal string alignment distance; any number above {@code most} when it is more than that. */
    static int mistakes(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}

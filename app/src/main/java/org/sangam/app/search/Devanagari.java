package org.sangam.app.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads words of Hindi as people write them in Latin letters. What says no trade or place is looked up; everything else is
 * spelled by its sound, and two spellings are taken for one word when their consonants sound alike: नर्स is nars is nurse.
 */
final class Devanagari {

    private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह";
    private static final String[] CONSONANT_SOUNDS = {
        "k", "kh", "g", "gh", "n", "ch", "chh", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n",
        "p", "f", "b", "bh", "m", "y", "r", "l", "v", "sh", "sh", "s", "h"
    };
    private static final String VOWELS = "अआइईउऊऋऍएऐऑओऔ";
    private static final String[] VOWEL_SOUNDS = {"a", "a", "i", "i", "u", "u", "ri", "e", "e", "ai", "o", "o", "au"};
    private static final String MATRAS = "ािीुूृॅेैॉोौ";
    private static final String[] MATRA_SOUNDS = {"a", "i", "i", "u", "u", "ri", "e", "e", "ai", "o", "o", "au"};
    private static final char VIRAMA = '्';
    private static final char NUKTA = '़';
    private static final Map<Character, String> WITH_NUKTA = Map.of('ज', "z", 'ड', "r", 'ढ', "rh", 'फ', "f");

    private static final Pattern ALIKE = Pattern.compile("(.)\\1+");
    private static final Map<String, String> KNOWN = known();

    private Devanagari() {}

    static boolean is(String word) {
        return word.codePoints().anyMatch(c -> c >= 0x900 && c <= 0x97f);
    }

    /** What a word is read as that says no trade or place, or one of Hindi's own; null for all others. */
    static @Nullable String known(String word) {
        return KNOWN.get(plain(word));
    }

    /** By its sound, in Latin letters. */
    static String latin(String word) {
        String plain = plain(word);
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int consonant = CONSONANTS.indexOf(c);
            if (consonant >= 0) {
                boolean dotted = i + 1 < plain.length() && plain.charAt(i + 1) == NUKTA;
                latin.append(
                        dotted ? WITH_NUKTA.getOrDefault(c, CONSONANT_SOUNDS[consonant]) : CONSONANT_SOUNDS[consonant]);
                i += dotted ? 1 : 0;
                latin.append(inherent(plain, i + 1));
            } else if (VOWELS.indexOf(c) >= 0) {
                latin.append(VOWEL_SOUNDS[VOWELS.indexOf(c)]);
            } else if (MATRAS.indexOf(c) >= 0) {
                latin.append(MATRA_SOUNDS[MATRAS.indexOf(c)]);
            } else if (c == 'ं' || c == 'ँ') {
                boolean lips = i + 1 < plain.length() && "पफबभम".indexOf(plain.charAt(i + 1)) >= 0;
                latin.append(lips ? 'm' : 'n');
            }
        }
        return latin.toString();
    }

    /** The a that a consonant carries when nothing else follows it, but not at the end of a word. */
    private static String inherent(String word, int next) {
        if (next >= word.length()) {
            return "";
        }
        char c = word.charAt(next);
        return c == VIRAMA || MATRAS.indexOf(c) >= 0 ? "" : "a";
    }

    /** The consonants of a word in Latin letters as they sound, and whether a vowel leads: equal for nars and nurse. */
    static String bones(String latin) {
        String sound = latin.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replace("ph", "f")
                .replaceAll("ch(?=[^aeiouy]|$)", "k")
                .replace("chh", "C")
                .replace("ch", "C")
                .replace("sh", "s")
                .replaceAll("[st]ion", "sn")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("g(?=[eiy])", "j")
                .replaceAll("[cq]", "k")
                .replace("x", "ks")
                .replace("z", "j")
                .replaceAll("^w", "v")
                .replaceAll("[aeiouywh]", "");
        boolean vowel = !latin.isEmpty() && "aeiouAEIOU".indexOf(latin.charAt(0)) >= 0;
        return (vowel ? "a" : "") + ALIKE.matcher(sound).replaceAll("$1");
    }

    /** One form for letters that have two. */
    private static String plain(String word) {
        return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD);
    }

    private static Map<String, String> known() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Devanagari.class.getResourceAsStream("hindi.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(
                            pair -> plain(pair[0].strip()), pair -> pair[1].strip(), (a, b) -> a, HashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

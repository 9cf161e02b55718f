package org.sangam.app.company;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company's name as people write it, and what makes two spellings the same company: {@code Neelgiri Labs},
 * {@code NEELGIRI LABS PVT. LTD.} and {@code Neelgiri Labs (India) Private Limited} share a key.
 *
 * @param text at most 120 characters on one line
 */
public record CompanyName(String text) {

    private static final int LONGEST = 120;

    /** Words that say the legal form, or only the country, and tell no two companies apart when they come last. */
    private static final Set<String> FORMS = Set.of(
            "pvt",
            "private",
            "p",
            "ltd",
            "limited",
            "llp",
            "inc",
            "incorporated",
            "llc",
            "corp",
            "corporation",
            "co",
            "company",
            "plc",
            "gmbh",
            "opc",
            "india");

    public CompanyName {
        text = text.strip();
        if (!fits(text)) {
            throw new IllegalArgumentException("A company's name has a letter and at most 120 characters on one line");
        }
    }

    /** Whether it can be a name at all; a web address cannot. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST
                && !text.contains("://")
                && text.chars().noneMatch(Character::isISOControl)
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Equal for spellings of the same name: letters and digits only, without the words of the legal form at its end. */
    public String key() {
        return String.join(" ", core());
    }

    /** The name in an address: {@code neelgiri-labs}; {@code company} when no letter of it is Latin. */
    public String slug() {
        String latin = Normalizer.normalize(String.join("-", core()), Normalizer.Form.NFKD)
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
        String slug = latin.length() > 60 ? latin.substring(0, 60).replaceAll("-$", "") : latin;
        return slug.isEmpty() ? "company" : slug;
    }

    /** The two halves of {@code Brand - Legal Name Pvt Ltd}; the second is null when only one stands there. */
    public Pair halves() {
        for (String dash : List.of(" - ", " – ", " — ")) {
            int at = text.indexOf(dash);
            if (at > 0 && fits(text.substring(0, at)) && fits(text.substring(at + dash.length()))) {
                return new Pair(
                        new CompanyName(text.substring(0, at)), new CompanyName(text.substring(at + dash.length())));
            }
        }
        return new Pair(this, null);
    }

    public record Pair(CompanyName brand, @Nullable CompanyName legal) {}

    private List<String> core() {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = folded.replace("'", "").replace("’", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        List<String> words = new ArrayList<>(Arrays.asList(spaced.strip().split(" ")));
        while (words.size() > 1 && FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return words;
    }
}

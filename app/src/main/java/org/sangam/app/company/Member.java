package org.sangam.app.company;

import java.time.Instant;
import java.util.UUID;
import org.sangam.app.web.Viewer.Role;

/**
 * Somebody of a hiring team.
 *
 * @param title what they do there, in their own words; may be empty
 * @param shown whether they chose to stand on the company's public page
 */
public record Member(UUID account, UUID company, Role role, String name, String title, boolean shown, Instant joined) {

    /** Two letters for the disc that stands in for a photo. */
    public String initials() {
        return initials(name);
    }

    /** The first letters of the first and the last word of a name. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toTitleCase(word.codePointAt(0)));
    }
}

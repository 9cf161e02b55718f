package org.sangam.engine.posting;

import java.util.regex.Pattern;

/** Knows an organisation by the last words of its name: "Vellore Home Loans", "Kesar Textiles", "Cafe Mogra". */
final class Organisation {

    /** The words themselves, for a pattern that goes on. */
    static final String WORDS = "(?i:" + String.join("|", Resource.lines("organisations.txt")) + ")";

    /** A name that ends in one of them, or begins with what it is. */
    private static final Pattern NAME = Pattern.compile(
            ".*(?<![\\p{L}\\d])" + WORDS + "\\.?|(?i:hotel|cafe|café|restaurant|clinic|studio|team|bank of) .*");

    private Organisation() {}

    static boolean is(String name) {
        return NAME.matcher(name).matches();
    }
}

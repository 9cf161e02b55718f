package org.sangam.engine.skill;

/**
 * The smallest piece a name is made of: a run of letters of one case shape, a run of digits, or a sign that belongs to
 * a word ({@code +}, {@code #}). {@code NodeJS} is two atoms, {@code Python3} two, {@code C++} three.
 *
 * @param key folded letters: what names are compared by
 * @param join how it hangs on the atom before it
 * @param capital whether it begins with a capital
 * @param plural whether its last letter can be a plural's s, which that of {@code IOSS} cannot
 */
record Atom(String key, int start, int end, Join join, boolean capital, boolean plural) {

    /** What stands between two atoms. */
    enum Join {
        /** Nothing: both are of one word. */
        GLUED,
        /** Blanks within a line. */
        SPACE,
        /** A dot without blanks. */
        DOT,
        /** A dot and blanks, as in {@code Node. Js}. */
        DOT_SPACE,
        /** A hyphen or an underscore, without blanks. */
        DASH,
        /** A slash, with or without blanks, or a hyphen between blanks. */
        SLASH,
        /** One line end. */
        LINE,
        /** Anything else, and the beginning of the text. */
        APART
    }

    boolean digits() {
        return Character.isDigit(key.charAt(0));
    }

    boolean sign() {
        return !Character.isLetterOrDigit(key.charAt(0));
    }
}

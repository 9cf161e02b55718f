package org.sangam.engine.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One way a skill is written, ready for comparison: the folded key without blanks and signs, and at each place inside
 * it what may stand there in a text.
 */
final class Name {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "in", "on", "to", "it", "we", "he", "be", "up", "out", "at", "of", "and", "or", "re", "i", "a", "per");
    private static final Set<String> SECOND_HALVES = Set.of("js", "db", "sql", "script", "ops", "hub", "net", "cad");

    final int skill;
    final String written;
    final boolean ambiguous;
    final String key;
    private final byte[] breaks;

    private static final byte NO_BREAK = 0;
    private static final byte SPACE = 1;
    private static final byte DOT = 2;
    private static final byte SLASH = 3;
    private static final byte HUMP = 4;
    private static final byte VERSION = 5;
    private static final byte DASH = 6;

    Name(int skill, String written, boolean ambiguous) {
        this(skill, written, ambiguous, Atoms.of(written));
    }

    private Name(int skill, String written, boolean ambiguous, List<Atom> atoms) {
        this.skill = skill;
        this.written = written;
        this.ambiguous = ambiguous;
        StringBuilder letters = new StringBuilder();
        atoms.forEach(atom -> letters.append(atom.key()));
        this.key = letters.toString();
        this.breaks = new byte[key.length()];
        int at = 0;
        for (int i = 0; i < atoms.size(); i++) {
            if (i > 0) {
                breaks[at] = kind(atoms, i);
            }
            at += atoms.get(i).key().length();
        }
    }

    /** The folded form of any writing, by which {@link SkillGraph#named} looks a skill up. */
    static String key(String written) {
        StringBuilder letters = new StringBuilder();
        Atoms.of(written).forEach(atom -> letters.append(atom.key()));
        return letters.toString();
    }

    /** Same for two writings exactly when they are found in the same places. */
    String pattern() {
        return key + Arrays.toString(breaks) + ambiguous;
    }

    /** Whether a text that has this join before the atom at {@code position} of the key can still be this name. */
    boolean allows(int position, Atom.Join join, Atom next) {
        byte here = breaks[position];
        return switch (join) {
            case GLUED -> true;
            case SPACE ->
                here == SPACE || here == DOT || here == SLASH || here == VERSION || here == DASH || hump(here, next);
            case DOT -> here == SPACE || here == DOT || here == HUMP || here == VERSION;
            case DOT_SPACE -> here == DOT;
            case DASH -> here != NO_BREAK;
            case SLASH -> here == SLASH;
            case LINE -> here == SPACE;
            case APART -> false;
        };
    }

    private static boolean hump(byte here, Atom next) {
        return here == HUMP && (SECOND_HALVES.contains(next.key()) || next.capital());
    }

    private static byte kind(List<Atom> atoms, int i) {
        Atom before = atoms.get(i - 1);
        Atom atom = atoms.get(i);
        return switch (atom.join()) {
            case SPACE, LINE, APART -> SPACE;
            case DOT, DOT_SPACE -> DOT;
            case DASH -> DASH;
            case SLASH -> SLASH;
            case GLUED -> glued(atoms, i, before, atom);
        };
    }

    private static byte glued(List<Atom> atoms, int i, Atom before, Atom atom) {
        if (atom.sign() || before.sign() || before.digits()) {
            return NO_BREAK;
        }
        if (atom.digits()) {
            return i == atoms.size() - 1 && before.key().length() > 1 ? VERSION : NO_BREAK;
        }
        boolean joined = FUNCTION_WORDS.contains(before.key()) || FUNCTION_WORDS.contains(atom.key());
        return joined ? NO_BREAK : HUMP;
    }
}

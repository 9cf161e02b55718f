package org.sangam.engine.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All names of a graph as a trie over their folded letters. A walk goes atom by atom, so a name is found however its
 * words are joined, and only where the name itself can be broken.
 */
final class SkillNames {

    /** A name found in a row of atoms, from the first atom to the one before {@code end}. */
    record Found(List<Name> names, int end) {}

    private static final int MOST_ATOMS = 14;
    private static final int MANY = 5;
    private static final int LETTERS = 128;
    private static final Set<String> NO_PLURAL =
            Set.of("news", "less", "express", "windows", "pandas", "keras", "sales");

    private final Map<String, List<Name>> byKey = new HashMap<>();
    private int[] child = new int[1 << 16];
    private int[] sibling = new int[1 << 16];
    private char[] letter = new char[1 << 16];
    private final List<List<Name>> ends = new ArrayList<>();
    private int[] endAt = new int[1 << 16];
    private int nodes = 1;

    /** For nodes of many branches, where in {@code tables} the next nodes stand by their letters; 0 for all others. */
    private final int[] tableAt;

    private final int[] tables;

    SkillNames(List<Name> names) {
        ends.add(List.of());
        for (Name name : names) {
            put(name.key, name);
        }
        for (Name name : names) {
            String singular = singular(name);
            if (!singular.isEmpty() && !byKey.containsKey(singular)) {
                put(singular, name);
            }
        }
        this.tableAt = new int[nodes];
        this.tables = tables();
    }

    Map<String, List<Name>> byKey() {
        return byKey;
    }

    /** The longest name that begins at an atom, or null when none does. */
    @Nullable
    Found longest(List<Atom> atoms, int from) {
        int node = 0;
        int length = 0;
        Found best = null;
        for (int i = from; i < atoms.size() && i - from < MOST_ATOMS; i++) {
            Atom atom = atoms.get(i);
            if (i > from && atom.join() == Atom.Join.APART) {
                break;
            }
            String key = atom.key();
            boolean last = i + 1 == atoms.size() || atoms.get(i + 1).join() != Atom.Join.GLUED;
            int stop = key.length();
            int at = 0;
            while (at < stop) {
                if (at == stop - 1 && stop > 2 && last && atom.plural() && length > 2) {
                    List<Name> plural = fitting(node, atoms, from, i + 1, false);
                    if (!plural.isEmpty()) {
                        best = new Found(plural, i + 1);
                    }
                }
                node = next(node, key.charAt(at));
                if (node == 0) {
                    return best;
                }
                at++;
                length++;
            }
            if (last || mayEnd(atoms, i)) {
                List<Name> here = fitting(node, atoms, from, i + 1, true);
                if (!here.isEmpty()) {
                    best = new Found(here, i + 1);
                }
            }
        }
        return best;
    }

    /** Inside a word a name may end before a version, and before a small word that copying glued on. */
    private static boolean mayEnd(List<Atom> atoms, int i) {
        Atom next = atoms.get(i + 1);
        boolean lastOfWord = i + 2 >= atoms.size()
                || atoms.get(i + 2).join() != Atom.Join.GLUED
                || atoms.get(i + 2).sign();
        if (next.digits()) {
            return lastOfWord && atoms.get(i).key().length() > 1;
        }
        return lastOfWord && !next.capital() && Atoms.GLUE.contains(next.key());
    }

    private List<Name> fitting(int node, List<Atom> atoms, int from, int to, boolean whole) {
        List<Name> candidates = ends.get(endAt[node]);
        if (candidates.isEmpty()) {
            return candidates;
        }
        List<Name> fitting = new ArrayList<>(candidates.size());
        for (Name name : candidates) {
            if ((whole || !name.ambiguous) && fits(name, atoms, from, to)) {
                fitting.add(name);
            }
        }
        return fitting;
    }

    private static boolean fits(Name name, List<Atom> atoms, int from, int to) {
        int position = 0;
        for (int i = from; i < to; i++) {
            Atom atom = atoms.get(i);
            if (i > from && (position >= name.key.length() || !name.allows(position, atom.join(), atom))) {
                return false;
            }
            position += atom.key().length();
        }
        return true;
    }

    private void put(String key, Name name) {
        List<Name> same = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        same.add(name);
        int node = 0;
        for (int i = 0; i < key.length(); i++) {
            node = grow(node, key.charAt(i));
        }
        if (endAt[node] == 0) {
            endAt[node] = ends.size();
            ends.add(same);
        }
    }

    private int[] tables() {
        int wide = 0;
        for (int node = 0; node < nodes; node++) {
            int branches = 0;
            for (int n = child[node]; n != 0; n = sibling[n]) {
                branches++;
            }
            tableAt[node] = branches < MANY ? 0 : ++wide * LETTERS;
        }
        int[] tables = new int[(wide + 1) * LETTERS];
        for (int node = 0; node < nodes; node++) {
            for (int n = child[node]; n != 0 && tableAt[node] > 0; n = sibling[n]) {
                if (letter[n] < LETTERS) {
                    tables[tableAt[node] + letter[n]] = n;
                }
            }
        }
        return tables;
    }

    private int next(int node, char c) {
        int at = tableAt[node];
        return at > 0 && c < LETTERS ? tables[at + c] : search(node, c);
    }

    private int search(int node, char c) {
        for (int n = child[node]; n != 0; n = sibling[n]) {
            if (letter[n] == c) {
                return n;
            }
        }
        return 0;
    }

    private int grow(int node, char c) {
        int found = search(node, c);
        if (found != 0) {
            return found;
        }
        if (nodes == letter.length) {
            child = Arrays.copyOf(child, nodes * 2);
            sibling = Arrays.copyOf(sibling, nodes * 2);
            letter = Arrays.copyOf(letter, nodes * 2);
            endAt = Arrays.copyOf(endAt, nodes * 2);
        }
        letter[nodes] = c;
        sibling[nodes] = child[node];
        child[node] = nodes;
        return nodes++;
    }

    /** The key in the singular, for names of several words that end in a plain plural; empty for all others. */
    private static String singular(Name name) {
        String written = name.written.strip();
        int blank = written.lastIndexOf(' ');
        String last = written.substring(blank + 1);
        if (blank < 0 || name.ambiguous || last.length() < 5 || NO_PLURAL.contains(last.toLowerCase(Locale.ROOT))) {
            return "";
        }
        if (!last.matches(".*[a-z]s") || last.matches(".*(ss|us|is|ics|js|ess)")) {
            return "";
        }
        String key = name.key;
        return key.endsWith("ies") ? key.substring(0, key.length() - 3) + "y" : key.substring(0, key.length() - 1);
    }
}

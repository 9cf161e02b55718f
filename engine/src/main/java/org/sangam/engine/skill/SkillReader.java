package org.sangam.engine.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * Finds the skills a text names. The longest name wins; an ambiguous one counts only when its context speaks for the
 * skill. Safe for use by many threads.
 */
public final class SkillReader {

    private static final Pattern VERSION = Pattern.compile(
            "[ -]?v?\\d{1,4}(?:\\.[\\dx]{1,3}){0,3}[a-z]?\\+?(?![\\w%]|[ -]*(?:\\+|to|-|–)?[ ]*\\d*[ ]*\\+?[ ]*(?i:y(?:ea)?rs?|months?|years?|lakh|lpa|k\\b|days?|hours?))");
    private static final Pattern TRAILING = Pattern.compile(
            "(?i)\\s+(skills?|experience|knowledge|programming|development|developer|framework|certified|certification|basics|any|technology|technologies|language|tool|tools|software)$");
    private static final Set<String> MAKERS = ContextWords.of("makers");
    private static final Pattern SPELLED_OUT = Pattern.compile("^(\\S+(?: \\S+)+) (\\p{Lu}{2,6})$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.*?)\\s*[(\\[]([^)\\]]+)[)\\]]\\s*(.*)$");

    private final SkillGraph graph;

    public SkillReader(SkillGraph graph) {
        this.graph = graph;
    }

    /** All mentions, in the order of the text, none overlapping another. */
    public List<SkillMention> read(CleanText text) {
        return read(text, new Span(0, text.value().length()));
    }

    /** The mentions within one part of a text; what stands around the part still counts as context. */
    public List<SkillMention> read(CleanText text, Span within) {
        List<Candidate> candidates = candidates(text.value(), within);
        return new Meaning(graph, text.value(), candidates).mentions();
    }

    /** The skill of a chip as written, such as {@code NodeJS (Node.js)} or {@code NOSQL Databases}. */
    public Optional<Skill> chip(String written) {
        Optional<Skill> whole = graph.named(written);
        if (whole.isPresent()) {
            return whole;
        }
        var brackets = IN_BRACKETS.matcher(written);
        if (brackets.matches()) {
            return graph.named(brackets.group(1) + " " + brackets.group(3))
                    .or(() -> chip(brackets.group(2)))
                    .or(() -> chip((brackets.group(1) + " " + brackets.group(3)).strip()));
        }
        var trailing = TRAILING.matcher(written.strip());
        if (trailing.find()) {
            return chip(written.strip().substring(0, trailing.start()));
        }
        Optional<Skill> bare = withoutMaker(written.strip()).or(() -> abbreviated(written.strip()));
        if (bare.isPresent()) {
            return bare;
        }
        var version = VERSION.matcher(written);
        return version.find() && version.end() == written.length() && version.start() > 0
                ? chip(written.substring(0, version.start()))
                : Optional.empty();
    }

    /** "The MathWorks MATLAB" is MATLAB. */
    private Optional<Skill> withoutMaker(String written) {
        for (int blank = written.indexOf(' '); blank > 0; blank = written.indexOf(' ', blank + 1)) {
            if (MAKERS.contains(written.substring(0, blank).toLowerCase(Locale.ROOT))) {
                return chip(written.substring(blank + 1));
            }
        }
        return Optional.empty();
    }

    /** "Structured query language SQL" is SQL, whose letters begin the words before it; one that means more is none. */
    private Optional<Skill> abbreviated(String written) {
        var spelled = SPELLED_OUT.matcher(written);
        if (!spelled.matches() || !begins(spelled.group(1), spelled.group(2))) {
            return Optional.empty();
        }
        String letters = spelled.group(2);
        List<Candidate> named = candidates(letters, new Span(0, letters.length()));
        return named.size() == 1 && !named.getFirst().ambiguous() ? graph.named(letters) : Optional.empty();
    }

    private static boolean begins(String words, String letters) {
        int next = 0;
        for (String word : words.strip().split(" ")) {
            if (next < letters.length() && Character.toUpperCase(word.charAt(0)) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    private List<Candidate> candidates(String text, Span within) {
        List<Atom> atoms = Atoms.of(text, within.start(), within.end());
        List<Candidate> candidates = new ArrayList<>();
        int i = 0;
        while (i < atoms.size()) {
            SkillNames.Found found = mayBegin(atoms, i, text) ? graph.names().longest(atoms, i) : null;
            if (found == null || (glued(atoms, i) && ambiguous(found))) {
                i++;
                continue;
            }
            int end = atoms.get(found.end() - 1).end();
            int last = found.end();
            int versioned = versionEnd(text, end, within.end());
            while (last < atoms.size() && atoms.get(last).start() < versioned) {
                last++;
            }
            candidates.add(new Candidate(found.names(), atoms.get(i).start(), Math.max(end, versioned), end));
            i = Math.max(last, i + 1);
        }
        return candidates;
    }

    private static boolean ambiguous(SkillNames.Found found) {
        return found.names().getFirst().ambiguous
                || found.names().getFirst().key.length() < 4;
    }

    private static boolean glued(List<Atom> atoms, int i) {
        return atoms.get(i).join() == Atom.Join.GLUED;
    }

    /** A name begins a word, or stands with a capital behind the small letters of a word that copying glued to it. */
    private static boolean mayBegin(List<Atom> atoms, int i, String text) {
        Atom atom = atoms.get(i);
        if (atom.join() != Atom.Join.GLUED) {
            return true;
        }
        Atom before = atoms.get(i - 1);
        return atom.capital() && before.key().length() > 1 && Character.isLowerCase(text.charAt(before.start()));
    }

    private static int versionEnd(String text, int from, int limit) {
        var version = VERSION.matcher(text).region(from, limit).useTransparentBounds(true);
        return version.lookingAt() ? version.end() : from;
    }
}

package org.sangam.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Piece.Kind;

/**
 * Reads what somebody typed. Words stand for all of them; OR binds tighter than standing side by side, so that "java pune
 * or noida" is Java in either; NOT, a minus, "without" and "nahi" exclude; quotes mean exactly; brackets group. It never
 * fails: what it does not understand is a word. At most {@value #LONGEST} characters, {@value Piece#MOST} words and
 * {@value #DEEPEST} brackets in one another are read.
 */
final class QueryReader {

    static final int LONGEST = 200;
    static final int DEEPEST = 3;

    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private int at;
    private boolean nearMe;

    private QueryReader(Lexicon lexicon, List<Piece> pieces) {
        this.lexicon = lexicon;
        this.pieces = pieces;
    }

    static Asked read(String typed, Vocabulary vocabulary) {
        String text = cut(typed);
        Lexicon lexicon = Lexicon.bundled();
        Spelling spelling = new Spelling(lexicon, vocabulary);
        List<Asked.Correction> corrections = new ArrayList<>();
        List<Piece> heard = Piece.of(text).stream()
                .map(piece -> Devanagari.is(piece.word()) && piece.kind() == Kind.WORD
                        ? piece.saying(spelling.heard(piece.word()))
                        : piece)
                .toList();
        List<Piece> pieces = new Wording(lexicon)
                .of(heard).stream()
                        .map(piece -> spelled(piece, spelling, corrections))
                        .toList();
        QueryReader reader = new QueryReader(lexicon, pieces);
        List<Clause> clauses = reader.sequence(0);
        return new Asked(text, clauses, corrections, reader.nearMe);
    }

    /** What of a typed text is read: one line, without blanks around it, never half a character. */
    static String cut(String typed) {
        String line =
                Tokens.plainDigits(typed).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip();
    }

    private static Piece spelled(Piece piece, Spelling spelling, List<Asked.Correction> corrections) {
        Optional<String> other = piece.kind() == Kind.WORD ? spelling.instead(piece.word()) : Optional.empty();
        other.ifPresent(word -> corrections.add(new Asked.Correction(piece.word(), word, piece.start(), piece.end())));
        return other.map(piece::saying).orElse(piece);
    }

    private List<Clause> sequence(int depth) {
        List<Clause> clauses = new ArrayList<>();
        while (at < pieces.size()) {
            if (pieces.get(at).kind() == Kind.CLOSE) {
                at++;
                if (depth > 0) {
                    break;
                }
                continue;
            }
            Clause clause = either(depth);
            if (clause != null) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    /** One item, or several joined by OR. */
    private @Nullable Clause either(int depth) {
        Clause first = item(depth);
        List<Clause> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        while (at < pieces.size() && pieces.get(at).kind() == Kind.OR) {
            at++;
            Clause next = at < pieces.size() && pieces.get(at).kind() != Kind.CLOSE ? item(depth) : null;
            if (next != null) {
                all.add(next);
            }
        }
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.getFirst();
        }
        return new Clause.Any(all, all.getFirst().start(), all.getLast().end());
    }

    /** Moves on by at least one piece, whatever stands there. */
    private @Nullable Clause item(int depth) {
        if (at >= pieces.size()) {
            return null;
        }
        Piece piece = pieces.get(at);
        if (excludes(piece)) {
            at++;
            skipEmpty();
            Clause clause = at < pieces.size() && depth <= DEEPEST ? item(depth + 1) : null;
            return clause == null ? null : not(clause, piece.start(), clause.end());
        }
        Clause clause = positive(piece, depth);
        if (clause != null && wordAt(at, Asides.NOT_BEFORE)) {
            return not(clause, clause.start(), pieces.get(at++).end());
        }
        if (clause != null && wordAt(at, Set.of("ke")) && wordAt(at + 1, Set.of("bina"))) {
            at += 2;
            return not(clause, clause.start(), pieces.get(at - 1).end());
        }
        return clause;
    }

    private boolean excludes(Piece piece) {
        boolean phrase = startsPhrase(Asides.NEWCOMER) || startsPhrase(Asides.DIRECT);
        return piece.kind() == Kind.NOT || (piece.is(Asides.NOT) && !phrase);
    }

    /** Twice not is not nothing: nobody means it, so it excludes as once. */
    private static Clause not(Clause clause, int start, int end) {
        Clause inner = clause instanceof Clause.Not negated ? negated.clause() : clause;
        return new Clause.Not(inner, start, end);
    }

    private @Nullable Clause positive(Piece piece, int depth) {
        return switch (piece.kind()) {
            case QUOTE -> exact(piece);
            case OPEN -> group(piece, depth);
            case WORD, NUMBER, RUPEES -> measureOrName();
            case DASH, NOT, OR, CLOSE -> {
                at++;
                yield null;
            }
        };
    }

    private @Nullable Clause exact(Piece piece) {
        at++;
        List<String> words = Tokens.stems(piece.word(), Piece.MOST);
        return words.isEmpty() ? null : new Clause.Exact(words, piece.start(), piece.end());
    }

    private @Nullable Clause group(Piece open, int depth) {
        at++;
        if (depth >= DEEPEST) {
            return null;
        }
        List<Clause> inner = sequence(depth + 1);
        int end = at > 0 ? pieces.get(at - 1).end() : open.end();
        return inner.isEmpty() ? null : inner.size() == 1 ? inner.getFirst() : new Clause.All(inner, open.start(), end);
    }

    private @Nullable Clause measureOrName() {
        if (skipsNearMe()) {
            return null;
        }
        MeasureReader.Measure measure = NearReader.at(lexicon, pieces, at);
        measure = measure == null ? SinceReader.at(pieces, at) : measure;
        measure = measure == null ? MeasureReader.at(pieces, at) : measure;
        if (measure != null) {
            at = measure.next();
            return measure.clause();
        }
        Piece piece = pieces.get(at);
        if (piece.kind() == Kind.RUPEES) {
            at++;
            return null;
        }
        MeasureReader.Measure name = NameReader.at(lexicon, pieces, at);
        at = name.next();
        return name.clause();
    }

    /** Near the reader: we do not know where that is, and the page asks. */
    private boolean skipsNearMe() {
        for (int length = 3; length > 1; length--) {
            if (at + length <= pieces.size() && Asides.NEAR_ME.contains(phrase(at, length))) {
                at += length;
                nearMe = true;
                return true;
            }
        }
        return false;
    }

    private boolean startsPhrase(Set<String> phrases) {
        return at + 1 < pieces.size() && phrases.contains(phrase(at, 2));
    }

    private String phrase(int from, int length) {
        return Piece.phrase(pieces, from, length);
    }

    private boolean wordAt(int index, Set<String> words) {
        return index < pieces.size() && pieces.get(index).is(words);
    }

    private void skipEmpty() {
        while (at < pieces.size()
                && pieces.get(at).is(Asides.EMPTY)
                && !startsPhrase(Asides.REMOTE)
                && !startsPhrase(Asides.AGENCY)) {
            at++;
        }
    }
}

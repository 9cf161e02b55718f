package org.sangam.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Piece.Kind;

/**
 * Writes out what a question says in another number of words than the names we know: "type script", "springboot", "sr",
 * "two years". What is written out keeps its place in the question.
 */
final class Wording {

    private final Lexicon lexicon;

    Wording(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Piece> of(List<Piece> pieces) {
        List<Piece> written = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            @Nullable Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            if (next != null && joined(piece, next)) {
                written.add(new Piece(Kind.WORD, piece.word() + next.word(), 0, false, piece.start(), next.end()));
                i++;
            } else if (next != null && counts(piece, next)) {
                Integer number = Asides.NUMBERS.get(piece.word());
                written.add(new Piece(
                        Kind.NUMBER, piece.word(), number == null ? 0 : number, false, piece.start(), piece.end()));
            } else {
                written.addAll(written(piece));
            }
        }
        return written;
    }

    /** "type script": two words that are no name, and whose letters together are a skill's. */
    private boolean joined(Piece one, Piece other) {
        return one.kind() == Kind.WORD
                && other.kind() == Kind.WORD
                && !Asides.WORDS.contains(one.word())
                && !Asides.WORDS.contains(other.word())
                && lexicon.skill(one.word() + " " + other.word()).isEmpty()
                && lexicon.family(one.word() + " " + other.word()) == null
                && lexicon.skill(one.word() + other.word()).isPresent();
    }

    private static boolean counts(Piece number, Piece unit) {
        return number.kind() == Kind.WORD
                && Asides.NUMBERS.containsKey(number.word())
                && (unit.is(Asides.YEARS) || unit.is(Asides.THOUSANDS.keySet()));
    }

    private List<Piece> written(Piece piece) {
        if (piece.kind() != Kind.WORD || lexicon.skill(piece.word()).isPresent()) {
            return List.of(piece);
        }
        @Nullable List<String> shortened = Asides.SHORT.get(piece.word());
        if (shortened != null) {
            return shortened.stream().map(piece::saying).toList();
        }
        @Nullable String apart = lexicon.knows(piece.word()) ? null : lexicon.apart(piece.word());
        return apart == null
                ? List.of(piece)
                : Arrays.stream(apart.split(" ")).map(piece::saying).toList();
    }
}

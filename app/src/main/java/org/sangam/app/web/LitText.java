package org.sangam.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * A text with its evidence lit. Spans may overlap and nest: the text is cut at every end of one, and each piece carries
 * all that cover it.
 */
public record LitText(String text, List<Lit> lit) {

    /**
     * One lit span.
     *
     * @param number shared with the reason or finding it belongs to; 0 for none
     * @param id of its first piece, so that a link can lead to it; empty for none
     */
    public record Lit(Span span, int number, Kind kind, String id) {

        public static Lit team(Span span, int number) {
            return new Lit(span, number, Kind.TEAM, "");
        }

        public static Lit you(Span span, int number) {
            return new Lit(span, number, Kind.YOU, "");
        }

        public static Lit look(Span span, int number) {
            return new Lit(span, number, Kind.LOOK, "");
        }

        public Lit named(String id) {
            return new Lit(span, number, kind, id);
        }
    }

    /** Whose words they are; a finding's outshine the others. */
    public enum Kind {
        TEAM,
        YOU,
        LOOK
    }

    /**
     * A run of text between two cuts.
     *
     * @param kind null for plain text
     * @param numbers of the spans that end here, in rising order
     * @param id of the first span that begins here; empty for none
     */
    public record Piece(String words, @Nullable Kind kind, List<Integer> numbers, String id) {}

    /** The text from its first letter to its last, piece by piece. Spans beyond its end are cut off there. */
    public List<Piece> pieces() {
        List<Lit> inside = lit.stream()
                .filter(one -> one.span().start() < text.length() && one.span().length() > 0)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        inside.forEach(one -> {
            cuts.add(one.span().start());
            cuts.add(Math.min(one.span().end(), text.length()));
        });
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            pieces.add(piece(inside, start, end));
            start = end;
        }
        return pieces;
    }

    private Piece piece(List<Lit> inside, int start, int end) {
        List<Lit> over = inside.stream()
                .filter(one -> one.span().start() < end && one.span().end() > start)
                .toList();
        Stream<Integer> ending = over.stream()
                .filter(one -> one.number() > 0 && Math.min(one.span().end(), text.length()) == end)
                .map(Lit::number);
        return new Piece(
                text.substring(start, end),
                over.stream().map(Lit::kind).max(Enum::compareTo).orElse(null),
                ending.distinct().sorted().toList(),
                over.stream()
                        .filter(one -> one.span().start() == start)
                        .map(Lit::id)
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}

package org.sangam.app.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;

/** Reads what is asked for around a place: "within 25 km of Kochi", "10 km from Pune", "near Kochi", "Kochi ke paas". */
final class NearReader {

    private static final Set<String> BEFORE_NUMBER = Set.of("within", "in", "upto", "up", "to", "under", "max");
    private static final Set<String> BEFORE_PLACE = Set.of("of", "from", "around", "near", "to", "se", "radius");
    private static final int LONGEST_AFTER = 3;

    private NearReader() {}

    /** What starts at a piece; null when nothing of the kind does. */
    static MeasureReader.@Nullable Measure at(Lexicon lexicon, List<Piece> pieces, int from) {
        int number = skip(pieces, from, BEFORE_NUMBER);
        boolean measured = number + 1 < pieces.size()
                && pieces.get(number).kind() == Piece.Kind.NUMBER
                && pieces.get(number + 1).is(Asides.KILOMETRES);
        if (measured) {
            int kilometres = (int) Math.round(pieces.get(number).number());
            return around(lexicon, pieces, from, number + 2, Math.clamp(kilometres, 1, Around.FARTHEST));
        }
        return from < pieces.size() && pieces.get(from).is(Asides.NEAR)
                ? around(lexicon, pieces, from, from + 1, Around.NEAR)
                : null;
    }

    /** How many pieces after a place say that what lies near it is meant. */
    static int after(List<Piece> pieces, int from) {
        for (int length = Math.min(LONGEST_AFTER, pieces.size() - from); length > 0; length--) {
            if (Asides.NEARBY.contains(Piece.phrase(pieces, from, length))) {
                return length;
            }
        }
        return 0;
    }

    /** A state or country has no middle that anybody would measure from. */
    static Clause near(Place place, int kilometres, int start, int end) {
        boolean point = place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.LOCALITY;
        return point ? new Clause.Near(place.id(), kilometres, start, end) : new Clause.At(place.id(), start, end);
    }

    /** The longest place that stands next, with what lies so near to it. */
    private static MeasureReader.@Nullable Measure around(
            Lexicon lexicon, List<Piece> pieces, int start, int next, int kilometres) {
        int from = skip(pieces, next, BEFORE_PLACE);
        for (int length = Math.min(Lexicon.LONGEST_NAME, pieces.size() - from); length > 0; length--) {
            Optional<Place> place = lexicon.place(Piece.phrase(pieces, from, length), true);
            if (place.isPresent()) {
                int end = pieces.get(from + length - 1).end();
                Clause clause = near(place.get(), kilometres, pieces.get(start).start(), end);
                return new MeasureReader.Measure(clause, from + length);
            }
        }
        return null;
    }

    private static int skip(List<Piece> pieces, int from, Set<String> words) {
        int next = from;
        while (next < pieces.size() && pieces.get(next).is(words)) {
            next++;
        }
        return next;
    }
}

package org.sangam.app.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when a job must have been opened: "posted this week", "last 3 days", "today", "aaj". */
final class SinceReader {

    private static final int LONGEST = 3;

    private SinceReader() {}

    /** What starts at a piece; null when nothing of the kind does. */
    static MeasureReader.@Nullable Measure at(List<Piece> pieces, int from) {
        int next = is(pieces, from, Asides.OPENED) ? from + 1 : from;
        while (next > from && is(pieces, next, Set.of("in", "within", "the"))) {
            next++;
        }
        for (int length = Math.min(LONGEST, pieces.size() - next); length > 0; length--) {
            Integer days = Asides.SINCE.get(Piece.phrase(pieces, next, length));
            if (days != null) {
                return since(pieces, from, next + length, days);
            }
        }
        return counted(pieces, from, next);
    }

    private static MeasureReader.@Nullable Measure counted(List<Piece> pieces, int from, int next) {
        boolean lately = is(pieces, next, Asides.LATELY);
        int number = lately ? next + 1 : next;
        boolean counts = (lately || next > from)
                && number + 1 < pieces.size()
                && pieces.get(number).kind() == Piece.Kind.NUMBER;
        if (!counts) {
            return null;
        }
        double count = pieces.get(number).number();
        if (is(pieces, number + 1, Asides.HOURS)) {
            return since(pieces, from, number + 2, (int) Math.ceil(count / 24));
        }
        int days = is(pieces, number + 1, Asides.DAYS)
                ? 1
                : is(pieces, number + 1, Asides.WEEKS) ? 7 : is(pieces, number + 1, Asides.MONTHS) ? 30 : 0;
        return days == 0 ? null : since(pieces, from, number + 2, (int) Math.ceil(count * days));
    }

    private static MeasureReader.Measure since(List<Piece> pieces, int from, int next, int days) {
        Clause clause = new Clause.Since(
                Bands.days(days), pieces.get(from).start(), pieces.get(next - 1).end());
        return new MeasureReader.Measure(clause, next);
    }

    private static boolean is(List<Piece> pieces, int index, Set<String> words) {
        return index < pieces.size() && pieces.get(index).is(words);
    }
}

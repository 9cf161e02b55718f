package org.sangam.app.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years of experience and pay in the pieces of a question: "5+ years", "3 se 5 saal", "10-20 lpa", "₹40,000 a month". */
final class MeasureReader {

    private static final int MOST_YEARS = 60;
    private static final double MOST_THOUSANDS = 1_000_000_000;

    /** Below it, rupees without a unit are a month's pay. */
    private static final double MONTHLY_BELOW = 200_000;

    private static final Set<String> PREFIXES = prefixes();

    private final List<Piece> pieces;
    private int at;
    private boolean pay;
    private boolean experience;
    private boolean least;
    private boolean most;
    private double low;
    private double high;
    private @Nullable String unit;
    private boolean monthly;
    private boolean yearly;

    private MeasureReader(List<Piece> pieces, int from) {
        this.pieces = pieces;
        this.at = from;
    }

    /** A clause, if what stands there asks anything, and the index of the piece after it. */
    record Measure(@Nullable Clause clause, int next) {}

    /** The measure that starts at a piece; null when none does. */
    static @Nullable Measure at(List<Piece> pieces, int from) {
        return new MeasureReader(pieces, from).read(from);
    }

    private @Nullable Measure read(int from) {
        int lead = prefix();
        if (!is(at, Piece.Kind.NUMBER)) {
            return null;
        }
        amounts();
        period();
        boolean days = unit != null && (Asides.YEARS.contains(unit) || Asides.MONTHS.contains(unit));
        pay |= wordAt(at, Asides.PAY);
        boolean money = unit != null && Asides.THOUSANDS.containsKey(unit);
        money |= !days && unit == null && (pay || monthly || yearly);
        days |= !money && unit == null && (experience || wordAt(at, Asides.EXPERIENCE));
        if (days && Asides.MONTHS.contains(unit == null ? "" : unit) && low >= 1000) {
            days = false;
            money = true;
            monthly = true;
            unit = null;
        }
        Span span = days ? months() : money ? thousands() : null;
        if (span == null || lead > 6) {
            return null;
        }
        if (days) {
            skip(Set.of("of", "ka", "ki", "work", "working"), Asides.EXPERIENCE);
        } else {
            skip(Set.of(), Asides.PAY);
        }
        int start = pieces.get(from).start();
        int end = pieces.get(at - 1).end();
        return new Measure(days ? new Clause.Years(span, start, end) : new Clause.Paying(span, start, end), at);
    }

    private int prefix() {
        int lead = 0;
        while (at < pieces.size() && lead < 7) {
            Piece piece = pieces.get(at);
            if (piece.kind() != Piece.Kind.RUPEES && !piece.is(PREFIXES)) {
                break;
            }
            pay |= piece.kind() == Piece.Kind.RUPEES || piece.is(Asides.PAY);
            experience |= piece.is(Asides.EXPERIENCE);
            least |= piece.is(Asides.LEAST);
            most |= piece.is(Asides.MOST);
            at++;
            lead++;
        }
        return lead;
    }

    private void amounts() {
        Piece first = pieces.get(at++);
        low = first.number();
        high = low;
        least |= first.andMore();
        unit = unit();
        int second = at + 1;
        boolean joined = is(at, Piece.Kind.DASH) || wordAt(at, Asides.TO);
        if (joined && is(second, Piece.Kind.RUPEES)) {
            second++;
        }
        if (joined && is(second, Piece.Kind.NUMBER) && pieces.get(second).number() >= low) {
            @Nullable String firstUnit = unit;
            int back = at;
            at = second + 1;
            unit = unit();
            if (firstUnit == null || (unit != null && sameKind(firstUnit, unit))) {
                high = pieces.get(second).number();
                least |= pieces.get(second).andMore();
                unit = unit == null ? firstUnit : unit;
            } else {
                at = back;
                unit = firstUnit;
            }
        }
        andMore();
    }

    private @Nullable String unit() {
        if (wordAt(at, Asides.YEARS) || wordAt(at, Asides.MONTHS) || wordAt(at, Asides.THOUSANDS.keySet())) {
            return pieces.get(at++).word();
        }
        return null;
    }

    private static boolean sameKind(String one, String other) {
        return Asides.THOUSANDS.containsKey(one) == Asides.THOUSANDS.containsKey(other);
    }

    /** "+", "and above", "or more", "se upar", "se zyada". */
    private void andMore() {
        if (wordAt(at, Asides.AND_MORE)) {
            least = true;
            at++;
        } else if ((wordAt(at, Set.of("and", "se")) || is(at, Piece.Kind.OR)) && wordAt(at + 1, Asides.AND_MORE)) {
            least = true;
            at += 2;
        } else if (wordAt(at, Set.of("tak")) || (wordAt(at, Set.of("se")) && wordAt(at + 1, Set.of("kam")))) {
            most = true;
            at += wordAt(at, Set.of("tak")) ? 1 : 2;
        }
    }

    /** "per month", "a month", "monthly", "per annum", "p.a."; also between the amount and "and above". */
    private void period() {
        int word = wordAt(at, Set.of("per", "a", "p")) ? at + 1 : at;
        boolean money = unit == null || Asides.THOUSANDS.containsKey(unit);
        if (money && (wordAt(word, Asides.MONTHLY) || (word > at && wordAt(word, Set.of("m"))))) {
            monthly = true;
        } else if (money && (wordAt(word, Asides.YEARLY) || (word > at && wordAt(word, Set.of("a"))))) {
            yearly = unit != null || low >= 1000;
        }
        if (monthly || yearly) {
            at = word + 1;
            andMore();
        }
    }

    private void skip(Set<String> between, Set<String> last) {
        int to = at;
        while (wordAt(to, between)) {
            to++;
        }
        if (wordAt(to, last)) {
            at = to + 1;
        }
    }

    private @Nullable Span months() {
        int times = Asides.MONTHS.contains(unit == null ? "" : unit) ? 1 : 12;
        if (high * times > MOST_YEARS * 12) {
            return null;
        }
        return span((int) Math.round(low * times), (int) Math.round(high * times), false);
    }

    /** One figure is the least that somebody wants, unless they say that it is the most. */
    private @Nullable Span thousands() {
        double from = inThousands(low);
        double to = inThousands(high);
        if (from <= 0 || to > MOST_THOUSANDS) {
            return null;
        }
        return span((int) Math.round(from), (int) Math.round(to), true);
    }

    private double inThousands(double amount) {
        Integer times = unit == null ? null : Asides.THOUSANDS.get(unit);
        if (times != null) {
            double all = amount * times;
            boolean small = times == 1 && all < MONTHLY_BELOW / 1000 && !yearly;
            return monthly || small ? all * 12 : all;
        }
        if (amount < 100) {
            return amount * 100;
        }
        if (amount < 1000) {
            return -1;
        }
        return monthly || (amount < MONTHLY_BELOW && !yearly) ? amount * 12 / 1000 : amount / 1000;
    }

    private Span span(int from, int to, boolean floor) {
        if (most) {
            return new Span(0, to);
        }
        boolean open = least || (floor && from == to);
        return open ? Span.from(from) : new Span(from, to);
    }

    private boolean is(int index, Piece.Kind kind) {
        return index < pieces.size() && pieces.get(index).kind() == kind;
    }

    private boolean wordAt(int index, Set<String> words) {
        return index < pieces.size() && pieces.get(index).is(words);
    }

    private static Set<String> prefixes() {
        Set<String> all = new java.util.HashSet<>(Asides.PAY);
        all.addAll(Asides.EXPERIENCE);
        all.addAll(Asides.LEAST);
        all.addAll(Asides.MOST);
        all.addAll(Asides.BESIDE_NUMBERS);
        return Set.copyOf(all);
    }
}

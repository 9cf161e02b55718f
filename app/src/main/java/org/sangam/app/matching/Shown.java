package org.sangam.app.matching;

import java.util.List;
import java.util.function.ToIntFunction;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason;
import org.sangam.engine.match.Rounding;

/**
 * A match in whole points, rounded by largest remainder. A side and the fit are the sums of the lines as shown, so that
 * whoever adds them up arrives at the same number.
 */
public record Shown(Match match, List<Integer> lows, List<Integer> highs) {

    public static Shown of(Match match) {
        return new Shown(match, shares(match, Reason::low), shares(match, Reason::high));
    }

    public int low(int reason) {
        return lows.get(reason);
    }

    public int high(int reason) {
        Reason exact = match.reasons().get(reason);
        return exact.low() == exact.high() ? low(reason) : Math.max(low(reason), highs.get(reason));
    }

    public int low(Reason.Side side) {
        return sum(side, this::low);
    }

    public int high(Reason.Side side) {
        return sum(side, this::high);
    }

    public int low() {
        return low(Reason.Side.TEAM) + low(Reason.Side.PERSON);
    }

    public int high() {
        return high(Reason.Side.TEAM) + high(Reason.Side.PERSON);
    }

    private int sum(Reason.Side side, java.util.function.IntUnaryOperator points) {
        int sum = 0;
        for (int i = 0; i < match.reasons().size(); i++) {
            sum += match.reasons().get(i).side() == side ? points.applyAsInt(i) : 0;
        }
        return sum;
    }

    private static List<Integer> shares(Match match, ToIntFunction<Reason> end) {
        return Rounding.shares(match.reasons().stream().map(end::applyAsInt).toList());
    }
}

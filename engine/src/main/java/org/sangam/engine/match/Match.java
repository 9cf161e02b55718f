package org.sangam.engine.match;

import java.util.List;

/**
 * One pair with everything that speaks for and against it. The fit is the sum of the reasons: there is no other score.
 *
 * @param weights version of the weights that scored it
 * @param vetoes empty for a match; a pair with a veto is still explained
 */
public record Match(String weights, List<Reason> reasons, List<Veto> vetoes) {

    public int fit() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    public int low() {
        return reasons.stream().mapToInt(Reason::low).sum();
    }

    public int high() {
        return reasons.stream().mapToInt(Reason::high).sum();
    }
}

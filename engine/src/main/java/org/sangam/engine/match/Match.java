package org.sangam.engine.match;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One pair with everything that speaks for and against it. The fit is the sum of the reasons: there is no other score.
 *
 * @param weights version of the weights that scored it
 * @param reasons in a fixed order that no document's order changes: requirements first, then term by term
 * @param vetoes empty for a match; a pair with a veto is still explained
 */
public record Match(String weights, List<Reason> reasons, List<Veto> vetoes) {

    private static final Set<Object> ASKED = Set.of("required", "optional");

    public Match {
        reasons = List.copyOf(reasons);
        vetoes = List.copyOf(vetoes);
    }

    public int fit() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    public int low() {
        return reasons.stream().mapToInt(Reason::low).sum();
    }

    public int high() {
        return reasons.stream().mapToInt(Reason::high).sum();
    }

    public boolean possible() {
        return vetoes.isEmpty();
    }

    /** What that reader may see: for a team, nothing personal, and a total that is the sum of what is left. */
    public Match seenBy(Reason.Side reader) {
        if (reader == Reason.Side.PERSON) {
            return this;
        }
        List<Reason> open =
                reasons.stream().filter(reason -> !reason.personal()).toList();
        List<Veto> theirs =
                vetoes.stream().filter(veto -> veto.side() == reader).toList();
        return new Match(weights, open, theirs);
    }

    /** The reasons that could still gain most, the greatest gain first: what would change this match. */
    public List<Reason> changes() {
        return reasons.stream()
                .filter(reason -> reason.gain() > 0)
                .sorted(Comparator.comparingInt(Reason::gain).reversed())
                .toList();
    }

    /** How many requirements stand how, among those required and optional that are not general. */
    public Tally tally() {
        List<Reason> asked = reasons.stream()
                .filter(reason -> reason.code().equals(Term.SKILL.code())
                        && ASKED.contains(reason.arguments().get("need")))
                .toList();
        return new Tally(
                asked.size(),
                count(asked, Reason.State.MET),
                count(asked, Reason.State.NEAR),
                count(asked, Reason.State.MISSING),
                (int) reasons.stream()
                        .filter(reason -> reason.state() == Reason.State.UNKNOWN)
                        .count());
    }

    private static int count(List<Reason> reasons, Reason.State state) {
        return (int) reasons.stream().filter(reason -> reason.state() == state).count();
    }

    /** The reasons' points in whole points, so that they add up to {@link #shownFit}; in the order of the reasons. */
    public List<Integer> shown() {
        return Rounding.shares(reasons.stream().map(Reason::points).toList());
    }

    public int shownFit() {
        return Rounding.whole(reasons.stream().mapToLong(Reason::points).sum());
    }

    /**
     * A match in numbers of requirements.
     *
     * @param unknown how many reasons of any kind nobody has said enough for
     */
    public record Tally(int asked, int met, int near, int missing, int unknown) {}
}

package org.sangam.engine.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Reason.Side;

/** Scores recorded lists again, from their recorded inputs, and says whatever is not the same bits. */
public final class Replay {

    private final Matcher matcher;
    private final String vocabulary;

    /**
     * @param matcher with the vectors of titles that the lists were scored with
     * @param vocabulary {@link Knowledge#fingerprint} of what the matcher knows
     */
    public Replay(Matcher matcher, String vocabulary) {
        this.matcher = matcher;
        this.vocabulary = vocabulary;
    }

    /** What kept a list from being the same. */
    public sealed interface Difference {

        /** The list was scored with other weights. */
        record OtherWeights(String recorded, String here) implements Difference {}

        /** Skills, titles or places have changed their meaning since. */
        record OtherVocabulary(String recorded, String here) implements Difference {}

        /** An input is not in the record any more: erased, or past its time. */
        record InputGone(int rank, long input) implements Difference {}

        /** A term has another number of points, or is not there. */
        record OtherTerms(int rank, List<ShownList.Points> recorded, List<ShownList.Points> here)
                implements Difference {}

        /** A place with less fit, after its price where a person reads the list, stands above one with more. */
        record OtherOrder(int rank) implements Difference {}
    }

    /**
     * What came of one list.
     *
     * @param same how many of its matches have the same bits
     */
    public record Outcome(int matches, int same, List<Difference> differences) {}

    /** @param inputs the input of a number; empty when it is gone */
    public Outcome of(ShownList list, LongFunction<Optional<Input>> inputs) {
        List<Difference> differences = new ArrayList<>();
        if (!list.weights().equals(matcher.weights().version())) {
            differences.add(new Difference.OtherWeights(
                    list.weights(), matcher.weights().version()));
        }
        if (!list.vocabulary().equals(vocabulary)) {
            differences.add(new Difference.OtherVocabulary(list.vocabulary(), vocabulary));
        }
        Optional<Input> subject = inputs.apply(list.subject());
        if (subject.isEmpty()) {
            differences.add(new Difference.InputGone(0, list.subject()));
            return new Outcome(list.places().size(), 0, differences);
        }
        int same = (int) IntStream.range(0, list.places().size())
                .filter(at -> same(list, at, subject.get(), inputs, differences))
                .count();
        order(list, differences);
        return new Outcome(list.places().size(), same, List.copyOf(differences));
    }

    private boolean same(
            ShownList list, int at, Input subject, LongFunction<Optional<Input>> inputs, List<Difference> differences) {
        ShownList.Place place = list.places().get(at);
        Optional<Input> other = inputs.apply(place.input());
        if (other.isEmpty()) {
            differences.add(new Difference.InputGone(at + 1, place.input()));
            return false;
        }
        int known = list.titles().known();
        Match match = list.reader() == Side.PERSON
                ? matcher.explain(other.get().job(), subject.person(), list.day(), known)
                : matcher.explain(subject.job(), other.get().person(), list.day(), known)
                        .seenBy(Side.TEAM);
        List<ShownList.Points> here =
                ShownList.Place.of(place.input(), place.price(), match).terms();
        if (here.equals(place.terms())) {
            return true;
        }
        differences.add(new Difference.OtherTerms(at + 1, place.terms(), here));
        return false;
    }

    private static void order(ShownList list, List<Difference> differences) {
        for (int at = 1; at < list.places().size(); at++) {
            if (ranked(list, at) > ranked(list, at - 1)) {
                differences.add(new Difference.OtherOrder(at + 1));
            }
        }
    }

    private static long ranked(ShownList list, int at) {
        ShownList.Place place = list.places().get(at);
        return (long) place.fit() - (list.reader() == Side.PERSON ? place.price() : 0);
    }
}

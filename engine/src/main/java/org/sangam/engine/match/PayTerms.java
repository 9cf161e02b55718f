package org.sangam.engine.match;

import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.match.Reason.State;

/** What a job pays against what a person asks. */
final class PayTerms {

    private static final int FULL = Scale.FULL;

    private final Weights.PayWeights w;

    PayTerms(Weights weights) {
        this.w = weights.pay();
    }

    /** Pay that is not stated ranks at its lower end; another currency says nothing without a dated rate. */
    void pay(JobRow job, PersonRow person, Ledger ledger) {
        if (person.floor() < 0) {
            if (job.payMax() < 0) {
                ledger.span(
                        Term.PAY,
                        State.UNKNOWN,
                        w.silentNoFloor(),
                        w.silentNoFloor(),
                        w.silentNoFloorHigh(),
                        w.silentNoFloorHigh(),
                        -1,
                        -1,
                        0);
            }
            return;
        }
        if (job.payMax() < 0) {
            ledger.span(
                    Term.PAY,
                    State.UNKNOWN,
                    w.silentLow(),
                    w.silentLow(),
                    w.wellAbove(),
                    w.wellAbove(),
                    -1,
                    person.floor(),
                    0);
        } else if (!comparable(job, person)) {
            ledger.span(
                    Term.PAY,
                    State.UNKNOWN,
                    0,
                    w.farBelow(),
                    w.wellAbove(),
                    w.wellAbove(),
                    job.payMax(),
                    person.floor(),
                    1);
        } else if (job.payMax() >= person.floor()) {
            int above = share(job.payMax() - person.floor(), person.floor(), w.wellAbovePermille());
            ledger.know(
                    Term.PAY,
                    State.MET,
                    Scale.between(w.reaches(), w.wellAbove(), above),
                    w.wellAbove(),
                    job.payMax(),
                    person.floor(),
                    0);
        } else {
            int below = share(person.floor() - job.payMax(), person.floor(), w.farBelowPermille());
            ledger.know(
                    Term.PAY,
                    State.AGAINST,
                    Scale.between(w.below(), w.farBelow(), below),
                    w.wellAbove(),
                    job.payMax(),
                    person.floor(),
                    0);
        }
    }

    static boolean comparable(JobRow job, PersonRow person) {
        return job.payMax() >= 0 && person.floor() >= 0 && job.currency() == person.currency();
    }

    /** How much of {@code fullPermille} of the base the difference is, in thousandths up to all of it. */
    private static int share(long difference, long base, int fullPermille) {
        long full = Math.max(1, base * fullPermille / FULL);
        return (int) Math.min(FULL, difference * FULL / full);
    }
}

package org.sangam.engine.match;

import org.sangam.engine.market.JobRow;

/** A ledger that only adds: what a scan keeps of a pair. Terms that the reader may not see do not count. */
final class Total extends Ledger {

    private final boolean seesPersonal;
    private int points;

    Total(Weights weights, Reason.Side reader) {
        super(weights);
        this.seesPersonal = reader == Reason.Side.PERSON;
    }

    void startAt(int known) {
        points = known;
    }

    /** What the centre takes off all requirements together. */
    long centreOfSkills(JobRow job) {
        return (long) centre(Term.SKILL) * job.requirements();
    }

    int points() {
        return points;
    }

    @Override
    boolean reads(Term term) {
        return seesPersonal || !term.personal();
    }

    @Override
    void enter(Term term, Reason.State state, int value, int low, int high, int best, long a, long b, long c) {
        if (reads(term)) {
            points += value;
        }
    }
}

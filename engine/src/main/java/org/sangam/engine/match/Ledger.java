package org.sangam.engine.match;

/**
 * Where the terms of a pair are entered. The scan's ledger adds points and nothing else; the explainer's keeps reasons.
 * Both are filled by the same terms, so a score can have no other parts than its reasons.
 */
abstract sealed class Ledger permits Total, Reasons {

    private final int[] centre;

    Ledger(Weights weights) {
        this.centre = new int[Term.values().length];
        for (Term term : Term.values()) {
            centre[index(term)] = weights.centre(term);
        }
    }

    /** Enters a term of which everything is known. */
    final void know(Term term, Reason.State state, int points, int best, long a, long b, long c) {
        span(term, state, points, points, points, best, a, b, c);
    }

    /**
     * Enters a term, off its centre.
     *
     * @param best the most it could be if the facts changed
     * @param a, b, c what the sentence names; each term says what
     */
    final void span(Term term, Reason.State state, int points, int low, int high, int best, long a, long b, long c) {
        int off = centre[index(term)];
        enter(term, state, points - off, low - off, high - off, best - off, a, b, c);
    }

    final int centre(Term term) {
        return centre[index(term)];
    }

    /** Whether the term would be kept at all. */
    abstract boolean reads(Term term);

    abstract void enter(Term term, Reason.State state, int points, int low, int high, int best, long a, long b, long c);

    @SuppressWarnings("EnumOrdinal") // an index into an array that lives as long as the ledger
    static int index(Term term) {
        return term.ordinal();
    }
}

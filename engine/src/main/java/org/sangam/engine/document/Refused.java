package org.sangam.engine.document;

import java.io.Serial;

/** Carries a refusal out of the depth of a reader; {@link DocumentReader} turns it into a value. */
final class Refused extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}

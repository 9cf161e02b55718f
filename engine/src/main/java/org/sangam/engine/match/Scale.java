package org.sangam.engine.match;

/** Shares in thousandths. */
final class Scale {

    static final int FULL = 1000;

    private Scale() {}

    /** From one value at 0 to another at 1000. */
    static int between(int none, int all, int permille) {
        return (int) (none + ((long) all - none) * permille / FULL);
    }
}

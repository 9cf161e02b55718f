package org.sangam.engine.role;

/**
 * How far along a piece of work is, from intern to head. {@link #rank} puts both ladders on one scale: whoever manages
 * stands beside whoever leads the work.
 */
public enum Level {
    INTERN(0),
    JUNIOR(1),
    MID(2),
    SENIOR(3),
    LEAD(4),
    PRINCIPAL(5),
    MANAGER(4),
    HEAD(6);

    private final int rank;

    Level(int rank) {
        this.rank = rank;
    }

    public int rank() {
        return rank;
    }

    /** The level that so many months of work usually bring when no title says one. */
    public static Level after(int months) {
        if (months < 18) {
            return JUNIOR;
        }
        return months < 60 ? MID : SENIOR;
    }
}

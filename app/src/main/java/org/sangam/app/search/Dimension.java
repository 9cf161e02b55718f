package org.sangam.app.search;

/** A side from which jobs can be narrowed, in the order in which addresses name them. */
public enum Dimension {
    PLACE("place"),
    SKILL("skill"),
    REMOTE("remote"),
    YEARS("years"),
    PAY("pay"),
    HIRER("from"),
    ANSWERS("answers"),
    FRESH("days"),
    TYPE("type"),
    SIZE("size"),
    STAGE("stage");

    /** No more values of one side are read from an address. */
    public static final int MOST_VALUES = 12;

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    /** Its name in addresses and sentences. */
    public String code() {
        return code;
    }
}

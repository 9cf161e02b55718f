package org.sangam.engine.match;

/** One way in which a pair can be no match at all. */
public enum Bar {
    BLOCKED("blocked", Reason.Side.PERSON),
    PLACE("place", Reason.Side.PERSON),
    WORK_MODE("work-mode", Reason.Side.PERSON),
    ROLE("role", Reason.Side.PERSON),
    AGENCY("agency", Reason.Side.PERSON),
    PAY("pay", Reason.Side.PERSON),
    TEAM_PLACE("must-come", Reason.Side.TEAM),
    COUNTRY("eligible-country", Reason.Side.TEAM),
    PERMISSION("work-permission", Reason.Side.TEAM),
    EXPERIENCE("experience", Reason.Side.TEAM),
    NOTICE("notice", Reason.Side.TEAM);

    private final String code;
    private final Reason.Side side;

    Bar(String code, Reason.Side side) {
        this.code = code;
        this.side = side;
    }

    public String code() {
        return code;
    }

    public Reason.Side side() {
        return side;
    }

    /** Its bit in a set of bars. */
    @SuppressWarnings("EnumOrdinal") // sets of bars never leave the process
    int bit() {
        return 1 << ordinal();
    }
}

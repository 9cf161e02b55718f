package org.sangam.engine.match;

/** One kind of reason: the code it goes by, whose wish it speaks of, and whether only the person may read it. */
public enum Term {
    SKILL("skill", Reason.Side.TEAM, false),
    ROLE("role", Reason.Side.TEAM, false),
    LEVEL("level", Reason.Side.TEAM, false),
    EXPERIENCE("experience", Reason.Side.TEAM, false),
    NOTICE("notice", Reason.Side.TEAM, false),
    PAY("pay", Reason.Side.PERSON, true),
    PLACE("place", Reason.Side.PERSON, false),
    WISHED_ROLE("wished-role", Reason.Side.PERSON, false),
    COMPANY_TYPE("company-type", Reason.Side.PERSON, false),
    COMPANY_SIZE("company-size", Reason.Side.PERSON, false),
    COMPANY_STAGE("company-stage", Reason.Side.PERSON, false),
    AGENCY("agency", Reason.Side.PERSON, false),
    DISLIKE("dislike", Reason.Side.PERSON, true),
    FRESHNESS("freshness", Reason.Side.PERSON, false),
    ANSWERS("answers", Reason.Side.PERSON, false);

    private final String code;
    private final Reason.Side side;
    private final boolean personal;

    Term(String code, Reason.Side side, boolean personal) {
        this.code = code;
        this.side = side;
        this.personal = personal;
    }

    public String code() {
        return code;
    }

    public Reason.Side side() {
        return side;
    }

    public boolean personal() {
        return personal;
    }
}

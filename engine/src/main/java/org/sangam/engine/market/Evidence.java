package org.sangam.engine.market;

/** Under which name facts carry the words they were read from, for all that is not a skill or a title held. */
public enum Evidence {
    TITLE,
    EXPERIENCE,
    PAY,
    PLACE,
    REMOTE,
    NOTICE,
    AGENCY
}

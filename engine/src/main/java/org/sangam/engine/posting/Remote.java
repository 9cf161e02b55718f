package org.sangam.engine.posting;

/** What a posting says of working from elsewhere. "Remote, Bengaluru" accepts it: {@link #OKAY}, not {@link #ONLY}. */
public enum Remote {
    ONLY,
    OKAY,
    NO,
    UNSTATED
}

package org.sangam.app.web;

/** A fit in whole points with its drawing; {@code low} and {@code high} differ when something is unknown. */
public record Fit(int low, int high, Streams streams) {

    /** The sum of all the reasons a reader sees. */
    public static Fit of(ReasonColumn team, ReasonColumn you, int scale) {
        return new Fit(
                team.low() + you.low(),
                team.high() + you.high(),
                Streams.of(team.low(), team.high(), you.low(), you.high(), scale));
    }
}

package org.sangam.app.web;

/**
 * A match as two strokes on one scale: the team's side above in ochre, the person's below in green, dots for what nobody
 * has said.
 *
 * @param team what speaks for the team's side, in whole points
 * @param you what speaks for the person's
 * @param scale the points that fill the width: the same for every match of a list; at least 1
 */
public record Streams(Side team, Side you, int scale) {

    private static final double BEND = 28;
    private static final double GAP = 7;

    public Streams {
        if (scale < 1) {
            throw new IllegalArgumentException("Streams need a scale of at least one point, not " + scale);
        }
    }

    public static Streams of(int teamLow, int teamHigh, int youLow, int youHigh, int scale) {
        return new Streams(new Side(teamLow, teamHigh), new Side(youLow, youHigh), Math.max(1, scale));
    }

    /** Where the stroke of a side ends, from the start of a drawing of this width. */
    public double end(Side side, int width) {
        return BEND + 2 + Math.clamp((double) side.low() / scale, 0, 1) * (width - BEND - 6);
    }

    /** Where the dots of a side end; at or before their start when nothing is unknown. */
    public double dotsEnd(Side side, int width) {
        return side.low() == side.high()
                ? 0
                : Math.max(
                        BEND + 2 + Math.clamp((double) side.high() / scale, 0, 1) * (width - BEND - 6),
                        dotsStart(side, width) + 1);
    }

    public double dotsStart(Side side, int width) {
        return end(side, width) + GAP;
    }

    /** The points of one side; they differ when something is unknown. */
    public record Side(int low, int high) {

        public Side {
            if (high < low) {
                throw new IllegalArgumentException("A range runs upward, not from " + low + " to " + high);
            }
        }
    }
}

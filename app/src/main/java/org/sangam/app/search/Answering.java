package org.sangam.app.search;

import java.util.Locale;

/** How each company answers, by its number, as of one moment. */
final class Answering {

    /** How many of a company's answers come by the promised day. */
    public enum Band {
        /** At least 80 in a hundred. */
        MOST,
        /** At least half. */
        HALF,
        FEW,
        /** Too few answers were due yet. */
        NEW;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Band of(long due, int percent, long fewest) {
            if (due < fewest) {
                return NEW;
            }
            return percent >= 80 ? MOST : percent >= 50 ? HALF : FEW;
        }
    }

    static final Answering UNKNOWN = new Answering(new Band[0]);

    private final Band[] bands;

    Answering(Band[] bands) {
        this.bands = bands.clone();
    }

    Band of(int company) {
        Band band = company < bands.length ? bands[company] : null;
        return band == null ? Band.NEW : band;
    }
}

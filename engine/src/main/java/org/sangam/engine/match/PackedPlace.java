package org.sangam.engine.match;

import org.sangam.engine.market.Whereabouts;

/** How a workplace fits somebody's whereabouts, and whether that leaves one side out, in one number. */
final class PackedPlace {

    private static final PlaceFit[] VALUES = PlaceFit.values();
    private static final int FIT_BITS = 4;

    /** All packed fits are below it. */
    static final int FITS = 1 << FIT_BITS;

    private PackedPlace() {}

    static int of(PlaceRelation from, Whereabouts where) {
        return packed(from, from.fit(where), where);
    }

    /** Of whoever is where the other is, but for how near the nearest of their places lies. */
    static int of(PlaceRelation from, Whereabouts where, Lies.Lie nearest) {
        return packed(from, from.fit(where, nearest), where);
    }

    private static int packed(PlaceRelation from, PlaceFit fit, Whereabouts where) {
        return from.bars(fit, where) << FIT_BITS | number(fit);
    }

    /** The packed fit of whom nothing bars. */
    @SuppressWarnings("EnumOrdinal") // packed and unpacked within this class
    static int number(PlaceFit fit) {
        return fit.ordinal();
    }

    /** The number of the fit that is packed. */
    static int numberIn(int packed) {
        return packed & (FITS - 1);
    }

    static PlaceFit fit(int packed) {
        return VALUES[numberIn(packed)];
    }

    static int bars(int packed) {
        return packed >> FIT_BITS;
    }
}

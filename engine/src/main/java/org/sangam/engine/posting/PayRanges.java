package org.sangam.engine.posting;

import java.util.Locale;
import java.util.Set;

/** Where the law wants a range of pay in every posting; the places stand in {@code pay-ranges.txt}. */
public final class PayRanges {

    private static final Set<String> WANTED = Set.copyOf(Resource.lines("pay-ranges.txt"));

    private PayRanges() {}

    /**
     * @param jurisdiction an ISO 3166 code of a country or a part of one, such as {@code IN} or {@code US-NY}; blank for none
     */
    public static boolean areWantedIn(String jurisdiction) {
        return WANTED.contains(jurisdiction.strip().toUpperCase(Locale.ROOT));
    }
}

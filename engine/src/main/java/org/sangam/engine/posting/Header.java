package org.sangam.engine.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.text.Found;

/**
 * What the head of a job card or job page says, before the description begins.
 *
 * @param agencyJob whether the page itself declares the job an agency's
 * @param firstBodyLine index of the description's first line
 * @param isCard whether there was such a head at all
 */
record Header(
        @Nullable Found<String> title,
        @Nullable Found<String> company,
        @Nullable Found<String> agency,
        @Nullable Found<String> postedBy,
        @Nullable Found<Experience> experience,
        @Nullable Found<Pay> pay,
        List<Found<Place>> places,
        @Nullable Found<Remote> remote,
        List<String> eligibleCountries,
        List<Found<String>> chips,
        int hiddenChips,
        boolean agencyJob,
        int firstBodyLine,
        boolean isCard) {

    static Header none() {
        return new Header(
                null, null, null, null, null, null, List.of(), null, List.of(), List.of(), 0, false, 0, false);
    }
}

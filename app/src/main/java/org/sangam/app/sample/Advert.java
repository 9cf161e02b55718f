package org.sangam.app.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Remote;

/**
 * What a posting has to say, before it is written in one manner or another.
 *
 * @param employer where the job is
 * @param agency who posts it; null when the employer does
 * @param money null when the posting names no figure
 * @param payWords what it says instead of a figure; null when it says nothing
 * @param noticeDays null when it asks for none
 * @param flaw code of the rule it breaks on purpose; null for a clean one
 */
record Advert(
        String key,
        Employer employer,
        @Nullable Employer agency,
        Role role,
        String title,
        SamplePosting.Manner manner,
        int minYears,
        int maxYears,
        long highRupeesAYear,
        @Nullable Money money,
        @Nullable String payWords,
        List<String> places,
        Remote remote,
        List<String> required,
        List<String> optional,
        List<String> intro,
        List<String> duties,
        List<String> asks,
        @Nullable Integer noticeDays,
        int openings,
        SampleCompany.Member poster,
        @Nullable String flaw) {

    String company() {
        return employer.company().name();
    }

    String years() {
        return minYears + " - " + maxYears + " yrs";
    }
}

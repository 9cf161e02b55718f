package org.sangam.app.sample;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.profile.Preferences.Must;
import org.sangam.engine.profile.Preferences.RemoteWish;

/**
 * A fictional person with a résumé.
 *
 * @param key stable: {@code meera} for the named, {@code p0417} for the others
 * @param story what the docs tell of a named person; null for the others
 * @param resume one page of plain text
 * @param looking whether the person is open to work at all
 * @param hiddenFrom keys of companies that must not learn of it, the current employer first
 */
public record SamplePerson(
        String key,
        String name,
        @Nullable String story,
        String resume,
        Wishes wishes,
        Truth truth,
        boolean looking,
        List<String> hiddenFrom) {

    /** An address that reaches nobody. */
    public String mail() {
        return truth.mail();
    }

    /**
     * What the person said of the work wanted; much is unsaid.
     *
     * @param payFloor in whole rupees for one {@code payPeriod}; null when unsaid
     * @param places names of the place graph
     * @param dislikes ids of skills or codes of duties, such as {@code on-call}
     * @param musts which of these rule a job out
     */
    public record Wishes(
            @Nullable Integer payFloor,
            Pay.Period payPeriod,
            List<String> places,
            @Nullable RemoteWish remote,
            @Nullable Integer noticeDays,
            List<String> roles,
            List<String> companyTypes,
            List<String> dislikes,
            boolean noAgencies,
            List<Must> musts) {}

    /**
     * What a careful reader would find in the résumé.
     *
     * @param role key of the role the career belongs to
     * @param headline the words under the name, where there are any
     * @param city a name of the place graph
     * @param positions the latest first
     * @param experienceMonths time worked, overlaps counted once
     */
    public record Truth(
            String name,
            String mail,
            @Nullable String phone,
            String role,
            @Nullable String headline,
            @Nullable String city,
            List<Position> positions,
            List<Education> education,
            List<String> skills,
            List<String> languages,
            int experienceMonths) {}

    /** One job held, to the month. {@code end} is null when current. */
    public record Position(
            String title,
            String company,
            String place,
            YearMonth start,
            @Nullable YearMonth end) {}

    /** One school or course, to the year. */
    public record Education(String degree, String school, int end) {}
}

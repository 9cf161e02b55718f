package org.sangam.engine.profile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;

/**
 * What a person wants. Each wish is soft unless it stands in {@code musts}; all of it is the person's own, and a team
 * reads none of it unless the person shares it.
 *
 * @param payFloor the least they would take, for one period
 * @param places ids of places they would work in; empty when unsaid
 * @param remote whether they want to work from elsewhere
 * @param noticeDays how long until they could start; null when unsaid
 * @param countries ISO 3166 codes they may work in; empty when unsaid
 * @param roles titles they look for, in their own words
 * @param companyTypes, companySizes, companyStages what they would rather join; empty for no preference
 * @param dislikes ids of skills or codes of duties, such as {@code on-call}, that they would rather not have
 * @param musts which of these wishes rule a job out when it breaks them
 */
public record Preferences(
        @Nullable PayFloor payFloor,
        List<String> places,
        @Nullable RemoteWish remote,
        @Nullable Integer noticeDays,
        List<String> countries,
        List<String> roles,
        List<String> companyTypes,
        List<String> companySizes,
        List<String> companyStages,
        List<String> dislikes,
        boolean noAgencies,
        List<Must> musts) {

    public static final Preferences UNSAID = new Preferences(
            null, List.of(), null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false,
            List.of());

    public record PayFloor(String currency, BigDecimal amount, Pay.Period period) {}

    public enum RemoteWish {
        ONLY,
        HAPPY,
        RATHER_NOT,
        NEVER
    }

    public enum Must {
        PAY,
        PLACE,
        REMOTE,
        NO_AGENCIES,
        ROLE
    }
}

package org.sangam.engine.market;

import org.jspecify.annotations.Nullable;

/** What kind of company a job is with, and whether an intermediary posted it. */
public record Employer(
        @Nullable String type,
        @Nullable String size,
        @Nullable String stage,
        boolean agency) {

    static Employer of(CompanyFacts company) {
        return new Employer(company.type(), company.size(), company.stage(), company.agency());
    }
}

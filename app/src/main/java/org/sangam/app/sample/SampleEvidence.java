package org.sangam.app.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.CompanyLink;
import org.sangam.app.company.Evidence;

/**
 * How it is known who a sample company is, and where else it is found. As in life, the old and large have shown most, one in
 * nine has shown nothing, and some evidence has run out. All of it is invented, under names that belong to nobody.
 */
final class SampleEvidence {

    private static final Duration DOMAIN_LASTS = Duration.ofDays(184);
    private static final Duration REGISTER_LASTS = Duration.ofDays(365);

    private SampleEvidence() {}

    static List<Evidence> of(SampleCompany company, Instant now) {
        int chance = Math.floorMod(company.key().hashCode(), 9);
        List<Evidence> evidence = new ArrayList<>();
        if (chance == 0) {
            return evidence;
        }
        evidence.add(shown(Evidence.Kind.DOMAIN, company.site(), 20L + 17L * chance, DOMAIN_LASTS, now));
        evidence.add(shown(
                Evidence.Kind.WORK_MAIL,
                company.team().getFirst().name(),
                9L + 11L * chance,
                Evidence.WORK_MAIL_LASTS,
                now));
        if (company.size() >= 51) {
            evidence.add(shown(
                    Evidence.Kind.REGISTER,
                    company.legalName(),
                    chance == 1 ? 400 : 40L * chance,
                    REGISTER_LASTS,
                    now));
        }
        if (chance % 2 == 0) {
            evidence.add(new Evidence(Evidence.Kind.OFFICE, company.city(), null, null));
        }
        return evidence;
    }

    static List<CompanyLink> links(SampleCompany company) {
        int chance = Math.floorMod(company.key().hashCode(), 9);
        List<CompanyLink> links = new ArrayList<>();
        add(links, "https://people.example/company/" + company.key());
        add(links, chance % 3 == 0 ? "https://code.example/" + company.key() : null);
        add(links, chance % 2 == 1 ? "https://video.example/watch/a-day-at-" + company.key() : null);
        return links;
    }

    private static Evidence shown(Evidence.Kind kind, String subject, long daysAgo, Duration lasts, Instant now) {
        Instant on = now.minus(Duration.ofDays(daysAgo));
        return new Evidence(kind, subject, on, on.plus(lasts));
    }

    private static void add(List<CompanyLink> links, @Nullable String address) {
        if (address != null) {
            CompanyLink.read(address).ifPresent(links::add);
        }
    }
}

package org.sangam.app.job;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Words;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.Found;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * An open job in the words of schema.org's JobPosting, by the rules Google publishes for it (Search Central, "Job
 * posting structured data"). Only what the page shows is marked up; a fact nobody stated is absent. A job without a place
 * that is not wholly remote, or a remote one of which nobody said where people may sit, cannot be marked up truthfully,
 * and is not.
 */
@Component
public class JobMarkup {

    private final PublicAddress here;
    private final JsonMapper json;
    private final Clock clock;

    JobMarkup(PublicAddress here, JsonMapper json, Clock clock) {
        this.here = here;
        this.json = json;
        this.clock = clock;
    }

    /** JSON that may stand inside a script element: nothing in it can end the element or begin a comment. */
    public Optional<String> of(Job job, Company company) {
        Instant opened = job.openedAt();
        Instant confirmed = job.confirmedAt();
        if (!job.open() || opened == null || confirmed == null || job.title().isBlank()) {
            return Optional.empty();
        }
        Instant validThrough = confirmed.plus(Job.CONFIRMED_FOR);
        Map<String, Object> where = where(job.posting(), company);
        if (where.isEmpty() || !validThrough.isAfter(clock.instant())) {
            return Optional.empty();
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org/");
        all.put("@type", "JobPosting");
        all.put("title", job.title());
        all.put("description", Description.html(job.posting()));
        all.put("url", here.of("/jobs/" + job.id()));
        all.put(
                "identifier",
                thing(
                        "PropertyValue",
                        "name",
                        company.name().text(),
                        "value",
                        job.id().toString()));
        all.put("datePosted", Words.date(opened).toString());
        all.put("validThrough", validThrough.truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("directApply", false);
        all.put("hiringOrganization", organisation(company));
        all.putAll(where);
        all.putAll(asked(job.posting()));
        return Optional.of(safe(json.writeValueAsString(all)));
    }

    /** An agency's client is not told by a name it may not have given: Google's word for that is "confidential". */
    private static Map<String, Object> organisation(Company company) {
        if (company.agency()) {
            return thing("Organization", "name", "confidential");
        }
        Map<String, Object> organisation =
                thing("Organization", "name", company.name().text());
        if (company.site() != null) {
            organisation.put("sameAs", "https://" + company.site());
        }
        return organisation;
    }

    /** Remote accepted is a job at its places; only remote and nothing else is telecommuting. */
    private static Map<String, Object> where(Posting posting, Company company) {
        Map<String, Object> where = new LinkedHashMap<>();
        List<Place> places = posting.places().stream().map(Found::value).toList();
        if (posting.remote().value() != Remote.ONLY) {
            if (!places.isEmpty()) {
                where.put(
                        "jobLocation", places.stream().map(JobMarkup::location).toList());
            }
            return where;
        }
        Set<String> countries = countries(posting, places, company);
        if (!countries.isEmpty()) {
            where.put("jobLocationType", "TELECOMMUTE");
            where.put(
                    "applicantLocationRequirements",
                    countries.stream()
                            .map(name -> thing("Country", "name", name))
                            .toList());
        }
        return where;
    }

    private static Set<String> countries(Posting posting, List<Place> places, Company company) {
        if (!posting.eligibleCountries().isEmpty()) {
            return Set.copyOf(posting.eligibleCountries());
        }
        Set<String> ofPlaces = places.stream().map(PlaceAddress::country).collect(Collectors.toSet());
        return !ofPlaces.isEmpty() || company.city() == null
                ? ofPlaces
                : PlaceGraph.bundled().named(company.city()).map(PlaceAddress::country).stream()
                        .collect(Collectors.toSet());
    }

    private static Map<String, Object> location(Place place) {
        PlaceAddress parts = PlaceAddress.of(place);
        Map<String, Object> address = thing("PostalAddress");
        putStated(address, "streetAddress", parts.locality());
        putStated(address, "addressLocality", parts.city());
        putStated(address, "addressRegion", parts.state());
        address.put("addressCountry", parts.country());
        return thing("Place", "address", address);
    }

    private static void putStated(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private static Map<String, Object> asked(Posting posting) {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (posting.pay() != null && posting.pay().value() instanceof Pay.Stated stated) {
            asked.put("baseSalary", salary(stated));
        }
        if (posting.employmentType() != null) {
            asked.put("employmentType", posting.employmentType().value().name());
        }
        if (posting.experience() != null && posting.experience().value().minMonths() > 0) {
            int months = posting.experience().value().minMonths();
            asked.put(
                    "experienceRequirements",
                    thing("OccupationalExperienceRequirements", "monthsOfExperience", months));
        }
        if (posting.openings() != null) {
            asked.put("totalJobOpenings", posting.openings().value());
        }
        String skills = posting.requirements().stream()
                .filter(requirement -> requirement.need() != Requirement.Need.MENTIONED)
                .flatMap(requirement -> requirement.anyOf().stream())
                .map(skill -> SkillGraph.bundled().skill(skill).name())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!skills.isEmpty()) {
            asked.put("skills", skills);
        }
        return asked;
    }

    private static Map<String, Object> salary(Pay.Stated pay) {
        Map<String, Object> value = thing("QuantitativeValue");
        BigDecimal min = plain(pay.min());
        BigDecimal max = plain(pay.max());
        if (min != null && max != null && min.compareTo(max) == 0) {
            value.put("value", min);
        } else {
            putStated(value, "minValue", min);
            putStated(value, "maxValue", max);
        }
        value.put("unitText", pay.period().name());
        return thing("MonetaryAmount", "currency", pay.currency(), "value", value);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null ? null : new BigDecimal(amount.toPlainString());
    }

    private static Map<String, Object> thing(String type, Object... namesAndValues) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            thing.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return thing;
    }

    /** These characters stand in JSON only within strings, where an escape means the same. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}

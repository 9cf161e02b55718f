package org.sangam.app.company.web;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyLink;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Site;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Words;

/** What the form about a company brings, as it was typed. */
public record DetailsForm(
        @Nullable String name,
        @Nullable String legal,
        @Nullable String line,
        @Nullable String about,
        @Nullable String founded,
        @Nullable String type,
        @Nullable String size,
        @Nullable String stage,
        @Nullable String site,
        @Nullable String city,
        @Nullable String aliases,
        @Nullable String links,
        @Nullable String agency,
        @Nullable String version) {

    static DetailsForm of(Company company, List<CompanyLink> links) {
        return new DetailsForm(
                company.name().text(),
                company.legalName(),
                company.line(),
                company.about(),
                company.founded() == null ? null : company.founded().toString(),
                text(company.type()),
                text(company.size()),
                text(company.stage()),
                company.site(),
                company.city(),
                String.join("\n", company.aliases()),
                links.stream().map(CompanyLink::address).collect(Collectors.joining("\n")),
                company.agency() ? "true" : null,
                String.valueOf(company.version()));
    }

    /** What keeps it from being kept; none for a form that {@link #details} can be made of. */
    List<FieldError> errors(Words words, Year thisYear) {
        List<FieldError> errors = new ArrayList<>();
        if (!CompanyName.fits(text(name))) {
            errors.add(new FieldError("name", words.say("company.error.name")));
        }
        if (!text(legal).isEmpty() && !CompanyName.fits(text(legal))) {
            errors.add(new FieldError("legal", words.say("company.error.legal")));
        }
        tooLong("line", text(line), CompanyDetails.LONGEST_LINE, words).ifPresent(errors::add);
        tooLong("about", text(about), CompanyDetails.LONGEST_ABOUT, words).ifPresent(errors::add);
        if (!text(founded).isEmpty() && year(thisYear).isEmpty()) {
            errors.add(new FieldError("founded", words.say("company.error.founded", "given", text(founded))));
        }
        if (!text(site).isEmpty() && Site.read(text(site)).isEmpty()) {
            errors.add(new FieldError("site", words.say("company.error.site", "given", text(site))));
        }
        if (!text(city).isEmpty() && !CompanyName.fits(text(city))) {
            errors.add(new FieldError("city", words.say("company.error.city")));
        }
        if (names().size() > CompanyDetails.MOST_ALIASES || !names().stream().allMatch(CompanyName::fits)) {
            errors.add(new FieldError("aliases", words.say("company.error.aliases")));
        }
        List<String> addresses = lines(links);
        if (addresses.size() > CompanyLinks.MOST
                || addresses.stream().anyMatch(line -> CompanyLink.read(line).isEmpty())) {
            errors.add(new FieldError("links", words.say("company.error.links", "most", CompanyLinks.MOST)));
        }
        return errors;
    }

    /** Those of its lines that are addresses. */
    List<CompanyLink> readLinks() {
        return lines(links).stream()
                .flatMap(line -> CompanyLink.read(line).stream())
                .limit(CompanyLinks.MOST)
                .toList();
    }

    CompanyDetails details(Year thisYear) {
        return new CompanyDetails(
                new CompanyName(text(name)),
                orNull(text(legal)),
                text(line).replaceAll("\\R", " "),
                text(about).replace("\r\n", "\n"),
                year(thisYear).orElse(null),
                one(Company.Type.class, type),
                one(Company.Size.class, size),
                one(Company.Stage.class, stage),
                Site.read(text(site)).orElse(null),
                orNull(text(city)),
                "true".equals(agency),
                names());
    }

    int readVersion() {
        return text(version).matches("\\d{1,9}") ? Integer.parseInt(text(version)) : 0;
    }

    /** A field as it was typed, or nothing. */
    public static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    private Optional<Integer> year(Year thisYear) {
        if (!text(founded).matches("\\d{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text(founded));
        return year >= 1600 && year <= thisYear.getValue() ? Optional.of(year) : Optional.empty();
    }

    private List<String> names() {
        return lines(aliases);
    }

    private static List<String> lines(@Nullable String field) {
        return Arrays.stream(text(field).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<FieldError> tooLong(String field, String text, int most, Words words) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(new FieldError(field, words.say("company.error." + field, "length", text.length())));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, @Nullable String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

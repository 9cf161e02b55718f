package org.sangam.app.company.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyLink;
import org.sangam.app.web.Fact;
import org.sangam.app.web.Words;

/** What is known of a company, in the reader's words; what nobody said is said to be unsaid. */
final class CompanyFacts {

    private CompanyFacts() {}

    static List<Fact> all(Company company, Words words) {
        return List.of(
                fact(
                        words,
                        "founded",
                        company.founded() == null ? null : company.founded().toString()),
                fact(words, "type", type(company, words)),
                fact(words, "size", size(company, words)),
                fact(words, "stage", stage(company, words)),
                fact(words, "city", company.city()),
                site(company, words),
                fact(words, "legal", company.legalName()),
                fact(words, "since", words.day(company.created())));
    }

    /** Only what somebody said, for a page that is about something else. */
    static List<Fact> known(Company company, Words words) {
        return all(company, words).stream().filter(fact -> fact.value() != null).toList();
    }

    static @Nullable String size(Company company, Words words) {
        return company.size() == null ? null : size(company.size(), words);
    }

    static String size(Company.Size size, Words words) {
        return size == Company.Size.MORE
                ? words.say("company.size.MORE")
                : words.say("company.size", "from", words.number(size.from()), "to", words.number(size.to()));
    }

    private static @Nullable String type(Company company, Words words) {
        return company.type() == null ? null : words.say("company.type." + company.type());
    }

    private static @Nullable String stage(Company company, Words words) {
        return company.stage() == null ? null : words.say("company.stage." + company.stage());
    }

    /** A link where the site makes a safe address, its host as words where not. */
    private static Fact site(Company company, Words words) {
        Fact plain = fact(words, "site", company.site());
        return company.site() == null
                ? plain
                : CompanyLink.read(company.site())
                        .map(link -> new Fact(plain.label(), plain.value(), null, link.address()))
                        .orElse(plain);
    }

    private static Fact fact(Words words, String code, @Nullable String value) {
        return new Fact(words.say("company.fact." + code), value, null);
    }
}

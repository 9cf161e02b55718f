package org.sangam.app.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of a question that name no job: what joins and parts, what only says that somebody looks for work, what measures.
 * English and Hindi in Latin letters, as people mix them.
 */
final class Asides {

    /** Said by everybody and asked for by nobody. */
    static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "of",
            "for",
            "to",
            "with",
            "and",
            "as",
            "is",
            "are",
            "on",
            "by",
            "at",
            "in",
            "near",
            "around",
            "i",
            "am",
            "my",
            "any",
            "job",
            "jobs",
            "vacancy",
            "vacancies",
            "opening",
            "openings",
            "hiring",
            "wanted",
            "required",
            "requirement",
            "career",
            "careers",
            "work",
            "position",
            "positions",
            "role",
            "roles",
            "latest",
            "urgent",
            "urgently",
            "looking",
            "want",
            "need",
            "needed",
            "find",
            "only",
            "me",
            "mein",
            "mai",
            "main",
            "mujhe",
            "ki",
            "ka",
            "ke",
            "ko",
            "se",
            "hai",
            "ho",
            "wala",
            "wali",
            "wale",
            "naukri",
            "naukari",
            "nokri",
            "naukriyan",
            "rozgar",
            "bharti",
            "kaam",
            "kam",
            "chahiye",
            "chaiye",
            "chahie",
            "paas",
            "pas",
            "aur",
            "koi",
            "mil",
            "company",
            "companies",
            "city",
            "india's",
            "related",
            "based",
            "good",
            "best");

    /** After one of these a place is expected. */
    static final Set<String> BEFORE_PLACE = Set.of("in", "at", "near", "around", "from");

    /** Before one of these a place is expected. */
    static final Set<String> AFTER_PLACE = Set.of("me", "mein", "mai", "main");

    static final Set<String> NOT = Set.of("not", "no", "without", "except", "excluding", "bina", "non");
    static final Set<String> NOT_BEFORE = Set.of("nahi", "nahin", "nhi");
    static final Set<String> OR = Set.of("or", "ya");
    static final Set<String> TO = Set.of("to", "till", "se");

    static final Set<String> YEARS = Set.of("years", "year", "yrs", "yr", "yoe", "y", "saal", "sal", "varsh");
    static final Set<String> MONTHS = Set.of("months", "month", "mahine", "mahina", "mths");
    static final Set<String> EXPERIENCE = Set.of("experience", "experienced", "exp", "anubhav", "tajurba");
    static final Set<String> PAY = Set.of(
            "salary",
            "pay",
            "paying",
            "ctc",
            "package",
            "tankhwah",
            "tankha",
            "tankhah",
            "income",
            "stipend",
            "rs",
            "inr",
            "rupees",
            "rupaye",
            "rupay");
    static final Map<String, Integer> THOUSANDS = Map.ofEntries(
            Map.entry("lpa", 100),
            Map.entry("lakh", 100),
            Map.entry("lakhs", 100),
            Map.entry("lac", 100),
            Map.entry("lacs", 100),
            Map.entry("l", 100),
            Map.entry("lacks", 100),
            Map.entry("cr", 10_000),
            Map.entry("crore", 10_000),
            Map.entry("crores", 10_000),
            Map.entry("k", 1),
            Map.entry("thousand", 1),
            Map.entry("hazar", 1),
            Map.entry("hazaar", 1),
            Map.entry("hajar", 1));
    static final Set<String> MONTHLY = Set.of("month", "monthly", "pm", "mahina", "mahine", "mahinewari");
    static final Set<String> YEARLY = Set.of("annum", "annual", "year", "yearly", "pa", "saal", "sal", "saalana");
    static final Set<String> LEAST = Set.of("min", "minimum", "least", "atleast", "above", "over", "more", "from");
    static final Set<String> MOST = Set.of("max", "maximum", "under", "below", "upto", "within", "less", "up");
    static final Set<String> BESIDE_NUMBERS = Set.of("at", "of", "than", "to", "is", "around", "about");
    static final Set<String> AND_MORE = Set.of("plus", "above", "more", "upar", "zyada", "jyada", "onwards", "upwards");

    static final Set<String> NEWCOMER = Set.of(
            "fresher",
            "freshers",
            "freshar",
            "entry level",
            "first job",
            "no experience",
            "zero experience",
            "without experience",
            "bina experience",
            "bina anubhav");
    static final Set<String> REMOTE = Set.of(
            "remote",
            "remotely",
            "wfh",
            "work from home",
            "work at home",
            "home based",
            "ghar se",
            "ghar baithe",
            "anywhere",
            "telecommute",
            "work from anywhere");
    static final Set<String> ON_SITE =
            Set.of("onsite", "on site", "in office", "wfo", "work from office", "office me", "office se");
    static final Set<String> AGENCY = Set.of(
            "agency",
            "agencies",
            "consultancy",
            "consultancies",
            "third party",
            "recruitment agency",
            "recruitment agencies",
            "staffing agency",
            "placement agency");
    static final Set<String> DIRECT = Set.of(
            "direct company",
            "direct employer",
            "direct employers",
            "direct hire",
            "direct hiring",
            "direct only",
            "only direct",
            "direct from company");
    static final Set<String> PRODUCTS =
            Set.of("product company", "product companies", "product based", "product based company", "product startup");
    static final Set<String> SERVICES = Set.of(
            "service company",
            "service companies",
            "services company",
            "services companies",
            "service based",
            "service based company");

    /** What people add to a trade and postings word differently. */
    static final Set<String> SOFT = Set.of(
            "developer",
            "engineer",
            "dev",
            "programmer",
            "executive",
            "professional",
            "expert",
            "specialist",
            "officer",
            "staff",
            "coder",
            "walla",
            "person",
            "candidate");

    /** Every word of the above, so that none is taken for a misspelling. */
    static final Set<String> WORDS = all();

    private Asides() {}

    private static Set<String> all() {
        Set<String> words = new HashSet<>();
        Stream.of(
                        EMPTY,
                        BEFORE_PLACE,
                        AFTER_PLACE,
                        NOT,
                        NOT_BEFORE,
                        OR,
                        TO,
                        YEARS,
                        MONTHS,
                        EXPERIENCE,
                        PAY,
                        THOUSANDS.keySet(),
                        MONTHLY,
                        YEARLY,
                        LEAST,
                        MOST,
                        AND_MORE,
                        NEWCOMER,
                        REMOTE,
                        ON_SITE,
                        AGENCY,
                        DIRECT,
                        PRODUCTS,
                        SERVICES,
                        SOFT,
                        Set.of("per"))
                .forEach(set -> set.forEach(phrase -> words.addAll(List.of(phrase.split(" ")))));
        return Set.copyOf(words);
    }
}

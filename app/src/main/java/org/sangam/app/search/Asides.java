package org.sangam.app.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sangam.engine.posting.Posting.EmploymentType;

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
            "new",
            "newest",
            "recent",
            "pvt",
            "ltd",
            "llp",
            "inc",
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
    /** Nothing but remote work will do. */
    static final Set<String> REMOTE_ONLY = Set.of(
            "remote only",
            "only remote",
            "fully remote",
            "full remote",
            "completely remote",
            "complete remote",
            "100 remote",
            "permanent remote",
            "wfh only",
            "only wfh",
            "permanent wfh",
            "work from home only",
            "only work from home",
            "permanent work from home");

    /** When a job was opened, in days. */
    static final Map<String, Integer> SINCE = Map.ofEntries(
            Map.entry("today", 1),
            Map.entry("posted today", 1),
            Map.entry("aaj", 1),
            Map.entry("aaj ki", 1),
            Map.entry("yesterday", 1),
            Map.entry("this week", 7),
            Map.entry("posted this week", 7),
            Map.entry("last week", 7),
            Map.entry("past week", 7),
            Map.entry("is hafte", 7),
            Map.entry("this month", 30),
            Map.entry("posted this month", 30),
            Map.entry("last month", 30),
            Map.entry("past month", 30),
            Map.entry("is mahine", 30));

    /** Before a number of days, weeks or months since a job was opened. */
    static final Set<String> LATELY = Set.of("last", "past", "previous", "pichle", "pichhle");

    static final Set<String> HOURS = Set.of("hours", "hour", "hrs", "hr", "ghante");
    static final Set<String> DAYS = Set.of("days", "day", "din");
    static final Set<String> WEEKS = Set.of("weeks", "week", "hafte", "hafta");
    static final Set<String> OPENED = Set.of("posted", "opened", "added", "listed");

    /** By the time it takes or lasts. */
    static final Map<String, EmploymentType> KINDS = Map.ofEntries(
            Map.entry("part time", EmploymentType.PART_TIME),
            Map.entry("parttime", EmploymentType.PART_TIME),
            Map.entry("half day", EmploymentType.PART_TIME),
            Map.entry("full time", EmploymentType.FULL_TIME),
            Map.entry("fulltime", EmploymentType.FULL_TIME),
            Map.entry("permanent", EmploymentType.FULL_TIME),
            Map.entry("contract", EmploymentType.CONTRACTOR),
            Map.entry("contractual", EmploymentType.CONTRACTOR),
            Map.entry("contract basis", EmploymentType.CONTRACTOR),
            Map.entry("freelance", EmploymentType.CONTRACTOR),
            Map.entry("temporary", EmploymentType.TEMPORARY),
            Map.entry("internship", EmploymentType.INTERN),
            Map.entry("internships", EmploymentType.INTERN),
            Map.entry("intern", EmploymentType.INTERN));

    static final Set<String> KILOMETRES =
            Set.of("km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "kilomitar");

    /** Around the place that follows. */
    static final Set<String> NEAR = Set.of("near", "nearby", "around");

    /** Around the place before. */
    static final Set<String> NEARBY =
            Set.of("ke paas", "ke pas", "ke aas paas", "ke aaspaas", "ke nazdeek", "ke kareeb", "nearby");

    /** Near the reader, whose place we do not know. */
    static final Set<String> NEAR_ME = Set.of(
            "near me",
            "nearby me",
            "around me",
            "near my place",
            "near my home",
            "mere paas",
            "mere aas paas",
            "aas paas");

    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("ek", 1),
            Map.entry("do", 2),
            Map.entry("teen", 3),
            Map.entry("char", 4),
            Map.entry("paanch", 5),
            Map.entry("panch", 5));

    /** Short for several words, where no skill and no work bears that name. */
    static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("sr", List.of("senior")),
            Map.entry("jr", List.of("junior")),
            Map.entry("mgr", List.of("manager")),
            Map.entry("asst", List.of("assistant")),
            Map.entry("engg", List.of("engineering")),
            Map.entry("acct", List.of("accountant")),
            Map.entry("bde", List.of("business", "development", "executive")),
            Map.entry("sre", List.of("site", "reliability", "engineer")),
            Map.entry("dba", List.of("database", "administrator")),
            Map.entry("hrbp", List.of("hr", "business", "partner")));

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
            "direct from company",
            "no consultant",
            "no consultants",
            "without consultants",
            "no middleman",
            "no middlemen",
            "no third party");
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
            "senior",
            "junior",
            "lead",
            "principal",
            "sde",
            "swe",
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
                        REMOTE_ONLY,
                        SINCE.keySet(),
                        LATELY,
                        HOURS,
                        DAYS,
                        WEEKS,
                        OPENED,
                        KINDS.keySet(),
                        KILOMETRES,
                        NEAR,
                        NEARBY,
                        NEAR_ME,
                        NUMBERS.keySet(),
                        SHORT.keySet(),
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

package org.sangam.engine.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * What of a job enters a match, in one form for every way of writing it: aliases are resolved, pay is yearly, lists are
 * sorted. The spans are only carried for those who explain; no score reads them.
 *
 * @param wanted every skill asked for, alternatives as one, sorted
 * @param pay null when the posting names no figure
 * @param places ids, sorted; empty for remote only or unstated
 * @param countries ISO 3166 codes a remote worker may sit in, sorted; empty when unstated
 * @param noticeDays the longest notice accepted; null when unstated
 * @param confirmedOn the day the team last said that the job stands; null when unknown
 * @param musts which of the team's wishes leave a person out who breaks them
 * @param evidence spans in the posting, by the names of {@link Evidence}
 */
public record JobFacts(
        Role role,
        List<Wanted> wanted,
        @Nullable Experience experience,
        @Nullable YearlyPay pay,
        List<String> places,
        Remote remote,
        List<String> countries,
        @Nullable Integer noticeDays,
        CompanyFacts company,
        @Nullable LocalDate confirmedOn,
        Set<Must> musts,
        Map<Evidence, List<Span>> evidence) {

    /** Bounds what one posting can ask; what stands beyond is not matched. */
    public static final int MOST_WANTED = 64;

    /** The headings of the skill graph whose skills are general. */
    private static final Set<String> GENERAL = Set.of("Working with people", "Basic tools");

    /** A wish of the team that may rule a person out; all others only speak for or against. */
    public enum Must {
        EXPERIENCE,
        NOTICE,
        PLACE
    }

    /**
     * One requirement.
     *
     * @param anyOf ids of skills, sorted; any one meets it
     * @param months asked for; null when the posting does not say
     * @param general whether nearly every posting asks for it and nearly everybody has it, such as communication; it weighs
     *     little, however strongly it is put
     */
    public record Wanted(
            List<String> anyOf,
            Requirement.Need need,
            @Nullable Integer months,
            boolean general,
            List<Span> evidence) {

        public Wanted(List<String> anyOf, Requirement.Need need, @Nullable Integer months, List<Span> evidence) {
            this(anyOf, need, months, false, evidence);
        }

        public Wanted {
            anyOf = anyOf.stream().distinct().sorted().toList();
            evidence = evidence.stream().sorted().toList();
        }
    }

    public JobFacts {
        wanted = canonical(wanted);
        places = sorted(places);
        countries = sorted(countries);
        musts = Set.copyOf(musts);
        evidence = Map.copyOf(evidence);
    }

    public static JobFacts of(Posting posting, CompanyFacts company) {
        Role role = posting.title() == null
                ? Role.UNKNOWN
                : Titles.bundled().read(posting.title().value());
        return new JobFacts(
                role,
                posting.requirements().stream().map(JobFacts::wanted).toList(),
                value(posting.experience()),
                posting.pay() == null
                        ? null
                        : YearlyPay.of(posting.pay().value()).orElse(null),
                posting.places().stream().map(found -> found.value().id()).toList(),
                posting.remote().value(),
                posting.eligibleCountries(),
                value(posting.noticeDays()),
                posting.agency() == null ? company : declared(company),
                null,
                EnumSet.noneOf(Must.class),
                evidence(posting));
    }

    public JobFacts confirmed(@Nullable LocalDate day) {
        return new JobFacts(
                role, wanted, experience, pay, places, remote, countries, noticeDays, company, day, musts, evidence);
    }

    public JobFacts with(Set<Must> hard) {
        return new JobFacts(
                role,
                wanted,
                experience,
                pay,
                places,
                remote,
                countries,
                noticeDays,
                company,
                confirmedOn,
                hard,
                evidence);
    }

    private static Wanted wanted(Requirement asked) {
        boolean general = asked.anyOf().stream().allMatch(JobFacts::general);
        return new Wanted(asked.anyOf(), asked.need(), asked.months(), general, asked.evidence());
    }

    private static boolean general(String skill) {
        return SkillGraph.bundled().categories().stream()
                .filter(category -> GENERAL.contains(category.name()))
                .flatMap(category -> category.skills().stream())
                .anyMatch(one -> one.id().equals(skill));
    }

    private static CompanyFacts declared(CompanyFacts company) {
        return new CompanyFacts(company.type(), company.size(), company.stage(), true, company.answersPercent());
    }

    private static Map<Evidence, List<Span>> evidence(Posting posting) {
        Map<Evidence, List<Span>> spans = new HashMap<>();
        keep(spans, Evidence.TITLE, posting.title());
        keep(spans, Evidence.EXPERIENCE, posting.experience());
        keep(spans, Evidence.PAY, posting.pay());
        keep(spans, Evidence.NOTICE, posting.noticeDays());
        keep(spans, Evidence.REMOTE, posting.remote());
        keep(spans, Evidence.AGENCY, posting.agency());
        List<Span> places = new ArrayList<>();
        posting.places().forEach(place -> places.addAll(place.evidence()));
        spans.put(Evidence.PLACE, List.copyOf(places));
        return spans;
    }

    private static void keep(Map<Evidence, List<Span>> spans, Evidence what, @Nullable Found<?> found) {
        if (found != null) {
            spans.put(what, found.evidence());
        }
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    /** One entry for each set of alternatives, with the strongest need and the longest time anywhere asked. */
    private static List<Wanted> canonical(List<Wanted> all) {
        Map<List<String>, Wanted> bySkills = new LinkedHashMap<>();
        all.forEach(one -> bySkills.merge(one.anyOf(), one, JobFacts::stronger));
        return bySkills.values().stream()
                .sorted(Comparator.comparing(Wanted::need).thenComparing(wanted -> String.join(" ", wanted.anyOf())))
                .limit(MOST_WANTED)
                .toList();
    }

    private static Wanted stronger(Wanted a, Wanted b) {
        List<Span> spans = new ArrayList<>(a.evidence());
        spans.addAll(b.evidence());
        boolean first = a.need().compareTo(b.need()) <= 0;
        return new Wanted(
                a.anyOf(),
                first ? a.need() : b.need(),
                longer(a.months(), b.months()),
                a.general() && b.general(),
                spans);
    }

    private static @Nullable Integer longer(@Nullable Integer a, @Nullable Integer b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Integer.valueOf(Math.max(a, b));
    }

    private static List<String> sorted(List<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }
}

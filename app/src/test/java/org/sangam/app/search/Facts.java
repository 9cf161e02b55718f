package org.sangam.app.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.sample.SamplePosting;
import org.sangam.engine.market.YearlyPay;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.SkillGraph;

/**
 * What must be true of a posting for a query to want it, in a small language over the facts its author stated: conditions
 * parted by {@code ;}, all of which hold, each perhaps several joined by {@code or}, perhaps after {@code not}.
 *
 * <pre>
 * skill Java        asked for or good to have, or its name in the title
 * title nurse       a word or phrase of the title
 * work nursing      the kind of work that the title names
 * in in/bengaluru   some place lies there
 * years 60..60      the years asked for meet these months
 * pay 2000..        the pay stated meets these thousands of rupees a year
 * remote, only, onsite, agency, company neelgiri, type products
 * </pre>
 */
final class Facts {

    private static final PlaceGraph PLACES = PlaceGraph.bundled();

    private Facts() {}

    static Predicate<SamplePosting> of(String rule) {
        return Arrays.stream(rule.split(";"))
                .map(String::strip)
                .map(Facts::either)
                .reduce(p -> true, Predicate::and);
    }

    private static Predicate<SamplePosting> either(String rule) {
        return Arrays.stream(rule.split(" or "))
                .map(String::strip)
                .map(Facts::one)
                .reduce(p -> false, Predicate::or);
    }

    private static Predicate<SamplePosting> one(String rule) {
        if (rule.startsWith("not ")) {
            return one(rule.substring(4)).negate();
        }
        String kind = rule.split(" ")[0];
        String value = rule.substring(kind.length()).strip();
        return switch (kind) {
            case "skill" -> posting -> skills(posting).contains(value) || titled(posting, value);
            case "title" -> posting -> titled(posting, value);
            case "work" ->
                posting -> value.equals(Titles.bundled().read(posting.title()).family());
            case "in" ->
                posting -> posting.truth().places().stream()
                        .flatMap(name -> PLACES.named(name).stream())
                        .anyMatch(place -> PLACES.within(place.id(), value));
            case "years" -> posting -> years(posting.truth().experience(), span(value));
            case "pay" -> posting -> pays(posting.truth().pay(), span(value));
            case "remote" ->
                posting -> posting.truth().remote() == Remote.ONLY
                        || posting.truth().remote() == Remote.OKAY;
            case "only" -> posting -> posting.truth().remote() == Remote.ONLY;
            case "onsite" ->
                posting ->
                        posting.truth().remote() == Remote.NO || posting.truth().remote() == Remote.UNSTATED;
            case "agency" ->
                posting -> SampleJobs.market().company(posting.company()).agency();
            case "company" ->
                posting -> posting.client().equals(value) || posting.company().equals(value);
            case "type" ->
                posting -> types(value)
                        .contains(SampleJobs.market()
                                .company(posting.company())
                                .type()
                                .name());
            default -> throw new IllegalArgumentException("No fact is called " + kind + " in: " + rule);
        };
    }

    private static Set<String> types(String value) {
        return Set.of(value.toUpperCase(Locale.ROOT), "BOTH");
    }

    /** By their names in the skill graph, since chips are written in many ways. */
    private static Set<String> skills(SamplePosting posting) {
        SamplePosting.Truth truth = posting.truth();
        return Stream.of(truth.required(), truth.optional(), truth.chips())
                .flatMap(List::stream)
                .map(name -> SkillGraph.bundled()
                        .named(name)
                        .map(skill -> skill.name())
                        .orElse(name))
                .collect(Collectors.toSet());
    }

    private static boolean titled(SamplePosting posting, String words) {
        String title = " " + String.join(" ", Tokens.stems(posting.title(), 100)) + " ";
        return title.contains(" " + String.join(" ", Tokens.stems(words, 100)) + " ");
    }

    private static boolean years(@Nullable Experience years, Span span) {
        return years != null && span.meets(years.minMonths(), Objects.requireNonNullElse(years.maxMonths(), Span.OPEN));
    }

    private static boolean pays(@Nullable Pay pay, Span span) {
        return pay instanceof Pay.Stated stated
                && YearlyPay.of(stated)
                        .filter(yearly -> yearly.currency().equals("INR"))
                        .filter(yearly -> span.meets(
                                stated.min() == null ? 0 : (int) (yearly.min() / 1000),
                                stated.max() == null ? Span.OPEN : (int) (yearly.max() / 1000)))
                        .isPresent();
    }

    private static Span span(String value) {
        String[] ends = value.split("\\.\\.", -1);
        return new Span(Integer.parseInt(ends[0]), ends[1].isEmpty() ? Span.OPEN : Integer.parseInt(ends[1]));
    }
}

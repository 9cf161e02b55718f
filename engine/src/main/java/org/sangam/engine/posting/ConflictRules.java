package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.PayReader;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Finding.Severity;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** What a posting says twice and differently. */
final class ConflictRules {

    /** Less than a year apart is how people round. */
    private static final int APART = 12;

    /** Families of work nearer than this, in thousandths, are named one for the other. */
    private static final int NEAR_JOBS = 750;

    private static final Pattern TELLING_NOUN = Pattern.compile(
            "(?<![a-z])(?:scientist|analyst|designer|recruiter|accountant|writer|nurse|teacher|administrator|tester|consultant)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OR = Pattern.compile("(?<![a-z])(?:or|either)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private final PlaceGraph graph;
    private final WhereReader where;
    private final PayReader pays = new PayReader();

    ConflictRules(PlaceGraph graph, WhereReader where) {
        this.graph = graph;
        this.where = where;
    }

    Optional<Finding> experience(Draft draft) {
        Found<Experience> found = draft.posting().experience();
        if (found == null) {
            return Optional.empty();
        }
        List<Statement> others = draft.statements().stream()
                .filter(said -> said.required()
                        && !found.evidence().contains(said.years().span()))
                .toList();
        if (areLevels(found.value(), others)) {
            return Optional.empty();
        }
        boolean wholeIsSaid = draft.statements().stream().anyMatch(said -> isWhole(said.scope()));
        for (Statement said : others) {
            if (contradicts(found.value(), said, wholeIsSaid)
                    && !hasFittingAlternative(draft, found.value(), said, others)) {
                return Optional.of(new Finding(
                        "experience-conflict",
                        Severity.WARNING,
                        Map.of(
                                "head",
                                words(draft, found.evidence().getFirst()),
                                "text",
                                words(draft, said.years().span())),
                        List.of(found.evidence().getFirst(), said.years().span())));
            }
        }
        return Optional.empty();
    }

    /** "Engineer I: 1-3 years, Engineer II: 3-6 years" below a head of 1 to 6: a range for each level of one posting. */
    private static boolean areLevels(Experience head, List<Statement> others) {
        List<Experience> ranges = others.stream()
                .filter(said -> said.years().range())
                .map(said -> said.years().value())
                .distinct()
                .toList();
        int low = ranges.stream().mapToInt(Experience::minMonths).min().orElse(-1);
        int high = ranges.stream()
                .mapToInt(range -> range.maxMonths() == null ? 0 : range.maxMonths())
                .max()
                .orElse(-1);
        return ranges.size() > 1 && head.maxMonths() != null && low == head.minMonths() && high == head.maxMonths();
    }

    private static boolean isWhole(Statement.Scope scope) {
        return scope == Statement.Scope.LABELLED || scope == Statement.Scope.OVERALL;
    }

    private static boolean contradicts(Experience head, Statement said, boolean wholeIsSaid) {
        Experience other = said.years().value();
        boolean beyond = head.maxMonths() != null && other.minMonths() > head.maxMonths();
        return switch (said.scope()) {
            case LABELLED, OVERALL ->
                beyond || differs(head, other, said.years().range());
            case MAIN_SKILL ->
                beyond
                        || (!wholeIsSaid
                                && other.minMonths() > 0
                                && differs(head, other, said.years().range()));
            case PART -> beyond || (!wholeIsSaid && said.years().range() && shifted(head, other));
        };
    }

    /** A range that moves both ends speaks of the whole, whatever skill it names. */
    private static boolean shifted(Experience head, Experience other) {
        return head.maxMonths() != null
                && other.maxMonths() != null
                && Math.abs(head.minMonths() - other.minMonths()) >= APART
                && Math.abs(head.maxMonths() - other.maxMonths()) >= APART;
    }

    /** "0 - 4 years" and "1+ years" agree: nought is how a form says less than a year or two. */
    private static boolean differs(Experience head, Experience other, boolean range) {
        boolean fromNought = head.minMonths() == 0 && other.minMonths() <= APART;
        boolean toNought = other.minMonths() == 0 && head.minMonths() < APART;
        boolean low = Math.abs(head.minMonths() - other.minMonths()) >= APART && !fromNought && !toNought;
        boolean high = range
                && head.maxMonths() != null
                && other.maxMonths() != null
                && Math.abs(head.maxMonths() - other.maxMonths()) >= APART;
        return low || high;
    }

    /** "A bachelor's degree with 8 years or a master's with 5": one of them fits. */
    private static boolean hasFittingAlternative(Draft draft, Experience head, Statement said, List<Statement> all) {
        Line line = draft.lines().get(said.line());
        return OR.matcher(line.words()).find()
                && all.stream()
                        .anyMatch(other ->
                                other.line() == said.line() && !other.equals(said) && !contradicts(head, other, true));
    }

    Optional<Finding> pay(Draft draft) {
        Found<Pay> found = draft.posting().pay();
        if (found == null) {
            return Optional.empty();
        }
        for (Field field : draft.fields()) {
            if (field.kind() == Field.Kind.PAY && found.evidence().stream().noneMatch(field.value()::overlaps)) {
                Found<Pay> other = pays.readField(draft.text(), field.value(), currency(found.value()))
                        .orElse(null);
                if (other != null && differ(found.value(), other.value())) {
                    return Optional.of(payConflict(found, other));
                }
            }
        }
        return spokenPay(draft, found);
    }

    private Optional<Finding> spokenPay(Draft draft, Found<Pay> found) {
        for (Line line : draft.lines()) {
            for (Found<Pay> other : pays.readProse(draft.text(), line.span(), currency(found.value()))) {
                boolean same =
                        found.evidence().stream().anyMatch(other.evidence().getFirst()::overlaps);
                if (!same && samePeriod(found.value(), other.value()) && differ(found.value(), other.value())) {
                    return Optional.of(payConflict(found, other));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding payConflict(Found<Pay> found, Found<Pay> other) {
        return new Finding(
                "pay-conflict",
                Severity.WARNING,
                Map.of("head", found.value().text(), "text", other.value().text()),
                List.of(found.evidence().getFirst(), other.evidence().getFirst()));
    }

    private static String currency(Pay pay) {
        return pay instanceof Pay.Stated stated ? stated.currency() : "INR";
    }

    private static boolean samePeriod(Pay a, Pay b) {
        return a instanceof Pay.Stated one
                && b instanceof Pay.Stated two
                && one.period() == two.period()
                && one.currency().equals(two.currency());
    }

    private static boolean differ(Pay a, Pay b) {
        return switch (a) {
            case Pay.Undisclosed _ -> b instanceof Pay.Stated;
            case Pay.Stated one ->
                switch (b) {
                    case Pay.Undisclosed _ -> true;
                    case Pay.Stated two ->
                        one.period() == two.period()
                                && one.currency().equals(two.currency())
                                && (differ(one.min(), two.min()) || differ(one.max(), two.max()));
                };
        };
    }

    private static boolean differ(java.math.@Nullable BigDecimal a, java.math.@Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) != 0;
    }

    Optional<Finding> place(Draft draft) {
        List<Found<Place>> known = draft.posting().places();
        Optional<Finding> mode = mode(draft);
        if (mode.isPresent() || known.isEmpty()) {
            return mode;
        }
        List<Found<Place>> others = new ArrayList<>();
        for (Field field : draft.fields()) {
            if (field.kind() == Field.Kind.PLACE) {
                others.addAll(where.field(draft.text(), field.value()).places());
            }
        }
        Found<String> title = draft.posting().title();
        if (title != null && !title.evidence().isEmpty()) {
            others.addAll(where.placesInProse(draft.text(), title.evidence().getFirst()));
        }
        for (Found<Place> other : others) {
            if (known.stream().noneMatch(place -> fits(place.value(), other.value()))) {
                return Optional.of(new Finding(
                        "place-conflict",
                        Severity.WARNING,
                        Map.of(
                                "head",
                                known.getFirst().value().name(),
                                "text",
                                other.value().name()),
                        List.of(
                                known.getFirst().evidence().getFirst(),
                                other.evidence().getFirst())));
            }
        }
        return Optional.empty();
    }

    private boolean fits(Place known, Place other) {
        return graph.within(known.id(), other.id()) || graph.within(other.id(), known.id()) || sameRegion(known, other);
    }

    /** Gurugram in the head and Delhi in the text are how people speak of one region. */
    private boolean sameRegion(Place a, Place b) {
        return graph.places().stream()
                .filter(place -> place.kind() == Place.Kind.REGION
                        && graph.country(place.id()).isPresent())
                .filter(region -> region.within() != null && graph.kilometres(a.id(), b.id()) <= 60)
                .anyMatch(region -> graph.within(a.id(), region.id()) && graph.within(b.id(), region.id()));
    }

    /** "Remote only" in the head and "work from office" in the text. */
    private Optional<Finding> mode(Draft draft) {
        Found<Remote> head = draft.header().remote();
        if (head == null || head.value() != Remote.ONLY) {
            return Optional.empty();
        }
        for (Line line : draft.lines()) {
            Found<Remote> said = where.prose(draft.text(), line.span(), true);
            if (said != null && said.value() == Remote.NO) {
                return Optional.of(new Finding(
                        "place-conflict",
                        Severity.WARNING,
                        Map.of(
                                "head",
                                words(draft, head.evidence().getFirst()),
                                "text",
                                words(draft, said.evidence().getFirst())),
                        List.of(head.evidence().getFirst(), said.evidence().getFirst())));
            }
        }
        return Optional.empty();
    }

    Optional<Finding> title(Draft draft) {
        Found<String> title = draft.posting().title();
        if (title == null || title.evidence().isEmpty()) {
            return Optional.empty();
        }
        for (Field field : draft.fields()) {
            boolean other = field.kind() == Field.Kind.TITLE
                    && field.words().length() <= 80
                    && !field.value().overlaps(title.evidence().getFirst());
            if (other && mismatched(title.value(), field.words())) {
                return Optional.of(new Finding(
                        "title-mismatch",
                        Severity.WARNING,
                        Map.of("head", title.value(), "text", field.words()),
                        List.of(title.evidence().getFirst(), field.value())));
            }
        }
        return Optional.empty();
    }

    /** Two titles mismatch when they name unlike kinds of work and share no word. */
    private static boolean mismatched(String a, String b) {
        Role one = Titles.bundled().read(a);
        Role other = Titles.bundled().read(b);
        boolean unlike = one.family() != null
                && other.family() != null
                && Titles.bundled().nearness(one.family(), other.family()) < 400;
        return (unlike && words(a).stream().noneMatch(words(b)::contains)) || unlikeNouns(a, b, one, other);
    }

    /** A data scientist and a data analyst share a word and are two jobs; an engineer and a developer are one. */
    private static boolean unlikeNouns(String a, String b, Role one, Role other) {
        String noun = noun(a);
        String otherNoun = noun(b);
        return one.family() != null
                && other.family() != null
                && Titles.bundled().nearness(one.family(), other.family()) <= NEAR_JOBS
                && noun != null
                && otherNoun != null
                && !noun.equals(otherNoun);
    }

    private static @Nullable String noun(String title) {
        Matcher noun = TELLING_NOUN.matcher(title);
        return noun.find() ? noun.group().toLowerCase(Locale.ROOT) : null;
    }

    private static List<String> words(String title) {
        return List.of(title.toLowerCase(Locale.ROOT).split("[^a-z0-9+#.]+")).stream()
                .filter(word -> word.length() > 2
                        && !word.matches(
                                "engineer|developer|manager|lead|senior|junior|executive|specialist|associate"))
                .toList();
    }

    private static String words(Draft draft, Span span) {
        return draft.text().words(span);
    }
}

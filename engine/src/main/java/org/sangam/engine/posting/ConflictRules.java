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

/** What a posting says twice and differently of pay, place and title; of years, {@link ExperienceConflict} tells. */
final class ConflictRules {

    /** Families of work nearer than this, in thousandths, are named one for the other. */
    private static final int NEAR_JOBS = 750;

    private static final Pattern TELLING_NOUN = Pattern.compile(
            "(?<![a-z])(?:scientist|analyst|designer|recruiter|accountant|writer|nurse|teacher|administrator|tester|consultant)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private final PlaceGraph graph;
    private final WhereReader where;
    private final PayReader pays = new PayReader();

    ConflictRules(PlaceGraph graph, WhereReader where) {
        this.graph = graph;
        this.where = where;
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

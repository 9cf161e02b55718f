package org.sangam.app.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.springframework.stereotype.Component;

/**
 * The pages that gather open jobs by skill, place and remote work under an address of their own. One exists only while it
 * holds at least {@value #FEWEST} jobs: a page with two is a search, and a list of empty ones helps nobody.
 */
@Component
public class Browse {

    /** Open jobs that a page must hold. */
    public static final int FEWEST = 5;

    private static final int MOST_PLACES = 100;
    private static final int MOST_SKILLS = 150;
    private static final int MOST_REMOTE = 50;
    private static final int SKILLS_OF_A_PLACE = 20;
    private static final int PLACES_WITH_SKILLS = 30;
    private static final Duration FRESH_FOR = Duration.ofMinutes(5);

    /** Ids of places by their names in addresses, and the names by id. */
    private static final Map<String, String> PLACES = places();

    private static final Map<String, String> SLUGS =
            PLACES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final JobSearch search;
    private final Clock clock;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile Counted counted = new Counted(List.of(), Set.of(), Instant.MIN);

    Browse(JobSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * What a page gathers; something is said of it.
     *
     * @param skill id of a skill that the job names
     * @param place id of a city, region, state or country that the job lies or may lie in
     * @param remote whether the work may be done remotely; then no place is said
     */
    public record Spot(@Nullable String skill, @Nullable String place, boolean remote) {

        /** The one address of the page. */
        public String path() {
            String of = skill == null ? "" : "/skill/" + skill;
            return "/jobs" + (remote ? "/remote" : "") + of + (place == null ? "" : "/in/" + SLUGS.get(place));
        }

        public Selection selection() {
            Selection chosen = Selection.NONE;
            chosen = skill == null ? chosen : chosen.with(Dimension.SKILL, List.of(skill));
            chosen = place == null ? chosen : chosen.with(Dimension.PLACE, List.of(place));
            return remote ? chosen.with(Dimension.REMOTE, List.of("okay", "only")) : chosen;
        }
    }

    /** A page that exists, and how many jobs it holds. */
    public record Listed(Spot spot, int count) {}

    /** What an address gathers; empty where it names no skill or place we know. */
    public static Optional<Spot> spot(@Nullable String skill, @Nullable String slug, boolean remote) {
        String place = slug == null ? null : PLACES.get(slug);
        boolean unknown = (slug != null && place == null) || (skill != null && Numbers.ofSkill(skill) < 0);
        return unknown ? Optional.empty() : Optional.of(new Spot(skill, place, remote));
    }

    private record Counted(List<Listed> pages, Set<Spot> spots, Instant at) {

        boolean never() {
            return at.equals(Instant.MIN);
        }

        boolean old(Instant now) {
            return never() || at.plus(FRESH_FOR).isBefore(now);
        }
    }

    /** The pages that exist and are listed, those with most jobs first; about five minutes old at most. */
    public List<Listed> all() {
        return counted().pages();
    }

    /** Whether a page is among those listed. */
    public boolean has(Spot spot) {
        return counted().spots().contains(spot);
    }

    /** One asks again when it is time, and nobody waits for them but whoever comes before the first count is done. */
    private Counted counted() {
        if (counted.never()) {
            counting.lock();
        } else if (!counted.old(clock.instant()) || !counting.tryLock()) {
            return counted;
        }
        try {
            if (counted.old(clock.instant())) {
                List<Listed> pages = count();
                Set<Spot> spots = pages.stream().map(Listed::spot).collect(Collectors.toUnmodifiableSet());
                counted = new Counted(pages, spots, clock.instant());
            }
            return counted;
        } finally {
            counting.unlock();
        }
    }

    private List<Listed> count() {
        List<Listed> pages = new ArrayList<>();
        Found everywhere = facets(Selection.NONE);
        List<Spot> ofPlaces = most(everywhere, Dimension.PLACE, MOST_PLACES).keySet().stream()
                .map(place -> new Spot(null, place, false))
                .toList();
        add(pages, everywhere, Dimension.PLACE, MOST_PLACES, place -> new Spot(null, place, false));
        add(pages, everywhere, Dimension.SKILL, MOST_SKILLS, skill -> new Spot(skill, null, false));
        Spot remote = new Spot(null, null, true);
        Found remotely = facets(remote.selection());
        if (remotely.count() >= FEWEST) {
            pages.add(new Listed(remote, remotely.count()));
            add(pages, remotely, Dimension.SKILL, MOST_REMOTE, skill -> new Spot(skill, null, true));
        }
        ofPlaces.stream()
                .limit(PLACES_WITH_SKILLS)
                .forEach(spot -> add(
                        pages,
                        facets(spot.selection()),
                        Dimension.SKILL,
                        SKILLS_OF_A_PLACE,
                        skill -> new Spot(skill, spot.place(), false)));
        pages.sort(Comparator.comparingInt(Listed::count).reversed());
        return List.copyOf(pages);
    }

    private Found facets(Selection chosen) {
        return search.find(search.read("", chosen, Question.Sort.NEWEST), null);
    }

    private static void add(
            List<Listed> pages, Found found, Dimension side, int most, java.util.function.Function<String, Spot> spot) {
        most(found, side, most).forEach((value, count) -> pages.add(new Listed(spot.apply(value), count)));
    }

    private static Map<String, Integer> most(Found found, Dimension side, int most) {
        Map<String, Integer> counts = found.facets().getOrDefault(side, Map.of());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .filter(entry -> side != Dimension.PLACE
                        || (SLUGS.containsKey(entry.getKey()) && !holdsNoMoreThanAPart(entry, counts)))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** Asia with the jobs of India alone, or a region with those of its one city, would be the same page twice. */
    private static boolean holdsNoMoreThanAPart(Map.Entry<String, Integer> wide, Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .anyMatch(part -> part.getValue().equals(wide.getValue())
                        && !part.getKey().equals(wide.getKey())
                        && PlaceGraph.bundled().within(part.getKey(), wide.getKey()));
    }

    /** Of two places with the same name India's, and the city before the state, keeps it; the other has no page. */
    private static Map<String, String> places() {
        Map<String, String> bySlug = new LinkedHashMap<>();
        PlaceGraph.bundled().places().stream()
                .filter(place -> place.kind() != Place.Kind.LOCALITY)
                .sorted(Comparator.comparing((Place place) -> !place.id().startsWith("in/"))
                        .thenComparing(Place::kind))
                .forEach(place -> bySlug.putIfAbsent(slug(place.name()), place.id()));
        bySlug.remove("");
        return Map.copyOf(bySlug);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

package org.sangam.app.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Found;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.Selection;
import org.sangam.app.web.HomePage;
import org.sangam.app.web.Words;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.springframework.stereotype.Component;

/** Searches in one click, with what each finds; counted at most once a minute, and only those that find something. */
@Component
class QuickSearches {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);
    private static final int CITIES = 5;

    private final JobSearch search;
    private final Clock clock;
    private @Nullable Found last;
    private Instant counted = Instant.EPOCH;

    QuickSearches(JobSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    List<HomePage.Quick> in(Words words) {
        Found all = all();
        List<HomePage.Quick> quick = new ArrayList<>();
        add(quick, words.say("home.quick.remote"), "remote=only", count(all, Dimension.REMOTE, "only"));
        int direct = count(all, Dimension.HIRER, "direct");
        add(quick, words.say("home.quick.direct"), "from=direct", direct < all.count() ? direct : 0);
        all.facets().getOrDefault(Dimension.PLACE, Map.of()).entrySet().stream()
                .filter(place -> PlaceGraph.bundled().place(place.getKey()).kind() == Place.Kind.CITY)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CITIES)
                .forEach(place -> add(quick, place(place.getKey()), "place=" + encoded(place), place.getValue()));
        return quick;
    }

    private synchronized Found all() {
        Instant now = clock.instant();
        Found known = last;
        if (known == null || counted.plus(FRESH_FOR).isBefore(now)) {
            known = search.find(search.read("", Selection.NONE, null), null);
            last = known;
            counted = now;
        }
        return known;
    }

    private static void add(List<HomePage.Quick> quick, String label, String query, int count) {
        if (count > 0) {
            quick.add(new HomePage.Quick(label, "/jobs?" + query, count));
        }
    }

    private static int count(Found all, Dimension side, String value) {
        return all.facets().getOrDefault(side, Map.of()).getOrDefault(value, 0);
    }

    private static String place(String id) {
        return PlaceGraph.bundled().place(id).name();
    }

    private static String encoded(Map.Entry<String, Integer> place) {
        return URLEncoder.encode(place(place.getKey()), StandardCharsets.UTF_8);
    }
}

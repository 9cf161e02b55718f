package org.sangam.engine.posting;

import java.util.Map;
import org.sangam.engine.place.PlaceGraph;

/** The currency a bare number means, by the country of the work; rupees where no country is said. */
final class Currencies {

    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("us", "USD"),
            Map.entry("gb", "GBP"),
            Map.entry("de", "EUR"),
            Map.entry("fr", "EUR"),
            Map.entry("nl", "EUR"),
            Map.entry("es", "EUR"),
            Map.entry("it", "EUR"),
            Map.entry("ie", "EUR"),
            Map.entry("at", "EUR"),
            Map.entry("be", "EUR"),
            Map.entry("pt", "EUR"),
            Map.entry("fi", "EUR"),
            Map.entry("ae", "AED"),
            Map.entry("sg", "SGD"),
            Map.entry("ca", "CAD"),
            Map.entry("au", "AUD"),
            Map.entry("sa", "SAR"),
            Map.entry("qa", "QAR"),
            Map.entry("kw", "KWD"),
            Map.entry("om", "OMR"),
            Map.entry("bh", "BHD"),
            Map.entry("my", "MYR"),
            Map.entry("hk", "HKD"),
            Map.entry("jp", "JPY"),
            Map.entry("ch", "CHF"),
            Map.entry("pl", "PLN"),
            Map.entry("nz", "NZD"));

    private Currencies() {}

    static String of(Where where, PlaceGraph graph) {
        String country = where.places().stream()
                .findFirst()
                .flatMap(place -> graph.country(place.value().id()))
                .map(place -> place.id())
                .orElseGet(() ->
                        where.countries().stream().findFirst().orElse("IN").toLowerCase(java.util.Locale.ROOT));
        return BY_COUNTRY.getOrDefault(country, "INR");
    }
}

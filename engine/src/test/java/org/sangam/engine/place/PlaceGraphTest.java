package org.sangam.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceGraphTest {

    private final PlaceGraph graph = PlaceGraph.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Bangalore; Bengaluru
                    Bengaluru (Bangalore); Bengaluru
                    bangalore, india; Bengaluru
                    Blr; Bengaluru
                    Gurgaon; Gurugram
                    Cochin; Kochi
                    Bombay; Mumbai
                    Trivandrum; Thiruvananthapuram
                    Hubli; Hubballi
                    Belgaum; Belagavi
                    Vizag; Visakhapatnam
                    Delhi/NCR; Delhi NCR
                    Delhi, NCR; Delhi NCR
                    NCR (Delhi | Gurgaon | Noida); Delhi NCR
                    New Delhi; Delhi
                    Andheri East, Mumbai; Mumbai
                    Mumbai (Andheri East); Mumbai
                    Noida, Uttar Pradesh, India; Noida
                    HSR Layout; HSR Layout
                    Hongkong; Hong Kong
                    Zurich; Zürich
                    San Jose, CA; San Jose
                    NYC; New York
                    UAE; United Arab Emirates
                    Tamilnadu; Tamil Nadu
                    """)
    void every_name_of_a_place_means_it(String name, String shown) {
        assertThat(graph.named(name)).map(Place::name).contains(shown);
    }

    @Test
    void a_name_of_no_place_or_of_two_means_none() {
        assertThat(graph.named("Nowhere at all")).isEmpty();
        assertThat(graph.named("")).isEmpty();
        assertThat(graph.named("Pune, Mumbai")).isEmpty();
    }

    @Test
    void the_same_name_in_two_countries_follows_its_neighbour() {
        assertThat(graph.named("Hyderabad").flatMap(p -> graph.country(p.id())))
                .map(Place::id)
                .contains("in");
        assertThat(graph.named("Cambridge, United Kingdom")).map(Place::within).contains("gb/eng");
        assertThat(graph.named("Cambridge, MA")).map(Place::within).contains("us/ma");
    }

    @Test
    void a_place_lies_in_its_city_state_region_and_country() {
        assertThat(graph.within("in/bengaluru/koramangala", "in/bengaluru")).isTrue();
        assertThat(graph.within("in/bengaluru/koramangala", "in")).isTrue();
        assertThat(graph.within("in/noida", "in/delhi-ncr")).isTrue();
        assertThat(graph.within("in/noida", "in/up")).isTrue();
        assertThat(graph.within("in/delhi-ncr", "in/noida")).isFalse();
        assertThat(graph.within("in/pune", "in/pune")).isTrue();
        assertThat(graph.within("us/palo-alto", "us/bay-area")).isTrue();
    }

    @Test
    void distance_follows_the_great_circle() {
        assertThat(graph.kilometres("in/bengaluru", "in/chennai")).isCloseTo(290, within(10.0));
        assertThat(graph.kilometres("in/chennai", "in/bengaluru"))
                .isEqualTo(graph.kilometres("in/bengaluru", "in/chennai"));
        assertThat(graph.kilometres("in/mumbai", "in/mumbai/powai")).isZero();
    }

    @Test
    void an_unknown_id_is_refused_with_what_ids_look_like() {
        assertThatThrownBy(() -> graph.place("atlantis")).hasMessageContaining("in/bengaluru");
    }

    @Test
    void every_place_of_the_data_leads_to_a_country_and_is_found_by_its_name() {
        for (Place place : graph.places()) {
            boolean spansCountries = place.kind() == Place.Kind.REGION && place.within() == null;
            assertThat(spansCountries || graph.country(place.id()).isPresent())
                    .as(place.id())
                    .isTrue();
            assertThat(place.latitude()).isBetween(-60.0, 80.0);
            assertThat(graph.names(place.id())).startsWith(place.name());
            assertThat(graph.allNamed(PlaceNames.key(place.name()))).contains(place);
        }
    }

    @Test
    void localities_lie_near_their_city() {
        graph.places().stream().filter(p -> p.kind() == Place.Kind.LOCALITY).forEach(locality -> {
            Place city = graph.place(String.valueOf(locality.within()));
            double degrees = Math.hypot(locality.latitude() - city.latitude(), locality.longitude() - city.longitude());
            assertThat(degrees).as(locality.id()).isLessThan(.45);
        });
    }
}

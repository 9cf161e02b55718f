package org.sangam.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

class PlaceReaderTest {

    private final PlaceReader reader = new PlaceReader(PlaceGraph.bundled());

    @Test
    void a_line_of_places_is_read_in_order_each_once() {
        assertThat(read("Bengaluru (Bangalore), Chennai, Bangalore")).containsExactly("Bengaluru", "Chennai");
        assertThat(read("Pune / Mumbai / Hyderabad (Telangana), India")).containsExactly("Pune", "Mumbai", "Hyderabad");
        assertThat(read("Noida & Gurgaon")).containsExactly("Noida", "Gurugram");
        assertThat(read("Mumbai, Navi Mumbai")).containsExactly("Mumbai", "Navi Mumbai");
    }

    @Test
    void a_region_with_its_cities_in_brackets_is_the_region() {
        assertThat(read("NCR (Delhi | Gurgaon | Noida), Pune")).containsExactly("Delhi NCR", "Pune");
        assertThat(read("Delhi NCR")).containsExactly("Delhi NCR");
        assertThat(read("Noida, Delhi NCR")).containsExactly("Noida");
    }

    @Test
    void localities_give_way_to_the_city_they_stand_beside() {
        assertThat(read("Whitefield, Bengaluru")).containsExactly("Bengaluru");
        assertThat(read("Bengaluru (HSR Layout, Koramangala)")).containsExactly("Bengaluru");
    }

    @Test
    void letters_of_a_state_need_its_city() {
        assertThat(read("CA with articleship in Pune")).containsExactly("Pune");
        assertThat(read("Austin, TX")).containsExactly("Austin");
    }

    @Test
    void running_text_names_places_only_with_a_capital_and_no_doubt() {
        assertThat(prose("We are reading about nice people in Pune; Anand leads them."))
                .containsExactly("Pune");
        assertThat(prose("Our office in Koramangala, Bengaluru is open.")).containsExactly("Bengaluru");
        assertThat(prose("the split of surat basmati")).isEmpty();
    }

    @Test
    void evidence_is_the_words_themselves() {
        CleanText text = CleanText.of("Location: Hyd / Secunderabad, Vizag");
        List<Found<Place>> found = reader.read(text, text.whole());
        assertThat(found).hasSize(3);
        assertThat(found.stream().map(f -> text.words(f.evidence().getFirst())))
                .containsExactly("Hyd", "Secunderabad", "Vizag");
    }

    private List<String> read(String words) {
        CleanText text = CleanText.of(words);
        return reader.read(text, text.whole()).stream()
                .map(f -> f.value().name())
                .toList();
    }

    private List<String> prose(String words) {
        CleanText text = CleanText.of(words);
        return reader.readProse(text, text.whole()).stream()
                .map(f -> f.value().name())
                .toList();
    }
}

package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.engine.profile.Section.Kind;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "Where I've worked, EXPERIENCE",
        "Professional journey, EXPERIENCE",
        "My Career So Far, EXPERIENCE",
        "PREVIOUS POSITIONS HELD, EXPERIENCE",
        "Berufliche Erfahrung, EXPERIENCE",
        "\u0915\u093e\u0930\u094d\u092f \u0905\u0928\u0941\u092d\u0935, EXPERIENCE",
        "Academic Qualification Details, EDUCATION",
        "Where I studied, EDUCATION",
        "What I know, SKILLS",
        "My other projects, PROJECTS",
        "Selected publications, OTHER",
        "2. Work history, EXPERIENCE"
    })
    void heading_is_known_by_the_words_it_is_made_of(String heading, Kind kind) {
        assertThat(Headings.of(heading)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project Manager",
                "Work at Acme",
                "Career Consultant",
                "Karoo Freight",
                "Teaching Assistant",
                "Experience with Java",
                "Professional",
                "Research and teaching"
            })
    void line_with_any_other_word_is_none(String line) {
        assertThat(Headings.of(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Education & Experience", "Work Experience / Education"})
    void heading_of_two_parts_announces_both(String heading) {
        assertThat(Headings.of(heading)).isEqualTo(Set.of(Kind.EXPERIENCE, Kind.EDUCATION));
    }
}

package org.sangam.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void line_ends_of_every_system_become_one() {
        assertThat(clean("a\r\nb\rc\u2028d\fe")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void non_breaking_spaces_and_runs_of_blanks_become_one_blank() {
        assertThat(clean(" \u00A0Java\u00A0 developer \u00A0\n\u00A0\n \u00A0 \nPune  "))
                .isEqualTo("Java developer\n\nPune");
    }

    @Test
    void a_wide_gap_or_a_tab_stays_a_column() {
        assertThat(clean("Kadamba Labs       Pune\t\t2019")).isEqualTo("Kadamba Labs\tPune\t2019");
    }

    @Test
    void bullets_of_symbol_fonts_become_bullets() {
        assertThat(clean("\uF076Java\n\uF0B7\u00A0\u00A0\tSQL\nPhone\uF095 98450"))
                .isEqualTo("• Java\n• SQL\nPhone • 98450");
    }

    @Test
    void invisible_characters_go_and_what_they_split_is_whole_again() {
        assertThat(clean("\uFEFFJa\u200Bva\u00AD S\u2060QL\u0000\u202E!\uDB40\uDC41"))
                .isEqualTo("Java SQL!");
    }

    @Test
    void joiners_stay_where_spelling_needs_them() {
        assertThat(clean("ക്\u200Dഷ")).isEqualTo("ക്\u200Dഷ");
    }

    @Test
    void windows_punctuation_read_as_controls_is_mended() {
        assertThat(clean("\u0095 team\u0092s work \u0096 5 years")).isEqualTo("• team’s work – 5 years");
    }

    @Test
    void ligatures_of_typesetters_become_letters() {
        assertThat(clean("e\uFB03cient \uFB01nance")).isEqualTo("efficient finance");
    }

    @Test
    void spans_count_code_points_for_outside_readers() {
        CleanText text = CleanText.of("👩‍💻 Java 😀 SQL");
        int sql = text.value().indexOf("SQL");
        Span counted = text.codePoints(new Span(sql, sql + 3));
        assertThat(counted).isEqualTo(new Span(10, 13));
    }

    @Test
    void cleaning_twice_changes_nothing_and_words_keep_their_order() {
        String alphabet =
                "ab 1\t\n\r\u00A0\u200B\u200D\uF076\uF0B7•é\u0301\u0095\uFB01\uD83D\uDE00\uDC00क्\u202E.\u0000-\uE123";
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            String raw = random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                    .collect(Collectors.joining());
            String once = clean(raw);
            assertThat(escaped(clean(once))).as("seed %d", seed).isEqualTo(escaped(once));
            assertThat(letters(once)).as("seed %d", seed).isEqualTo(letters(raw));
        }
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text.replace("\uFB01", "fi"), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String clean(String raw) {
        return CleanText.of(raw).value();
    }
}

package org.sangam.app.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neelgiri Labs",
                "NEELGIRI LABS PVT. LTD.",
                "Neelgiri Labs Pvt.Ltd",
                "Neelgiri Labs P Ltd",
                "  Neelgiri  Labs (India) Private Limited ",
                "neelgiri-labs"
            })
    void spellings_of_one_name_share_a_key(String spelling) {
        assertThat(new CompanyName(spelling).key()).isEqualTo("neelgiri labs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neelgiri", "Neelgiri Lab", "Labs Neelgiri", "Neelgiri Labs Agro", "India Labs"})
    void other_names_do_not(String other) {
        assertThat(new CompanyName(other).key()).isNotEqualTo("neelgiri labs");
    }

    @ParameterizedTest
    @CsvSource({
        "Neelgiri Labs,neelgiri-labs",
        "Café Maya Pvt Ltd,cafe-maya",
        "O'Brien & Sons,obrien-sons",
        "वर्णमाला,company",
        "वर्णमाला Learning,learning",
        "24x7 Care,24x7-care"
    })
    void address_is_made_of_the_name(String name, String slug) {
        assertThat(new CompanyName(name).slug()).isEqualTo(slug);
    }

    @Test
    void brand_and_legal_name_are_told_apart() {
        CompanyName.Pair halves = new CompanyName("Neelgiri - Settle Software Pvt Ltd").halves();

        assertThat(halves.brand().text()).isEqualTo("Neelgiri");
        assertThat(halves.legal()).extracting(CompanyName::text).isEqualTo("Settle Software Pvt Ltd");
        assertThat(new CompanyName("Neel-Giri Labs").halves().legal()).isNull();
    }

    @Test
    void nonsense_is_no_name() {
        assertThat(CompanyName.fits("")).isFalse();
        assertThat(CompanyName.fits("--- ")).isFalse();
        assertThat(CompanyName.fits("two\nlines")).isFalse();
        assertThat(CompanyName.fits("http://spam.example")).isFalse();
        assertThat(CompanyName.fits("a".repeat(121))).isFalse();
    }

    @Test
    void longest_name_is_read_at_once() {
        String hostile = "- ".repeat(58) + "abc";

        Assertions.assertTimeout(Duration.ofMillis(100), () -> new CompanyName(hostile).slug());
    }
}

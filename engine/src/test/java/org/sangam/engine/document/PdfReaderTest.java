package org.sangam.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void columns_are_read_one_after_the_other() {
        Pages page = new Pages().bold(60, 60, 24, "Meera Nair");
        for (int i = 0; i < 12; i++) {
            page.words(60, 120 + i * 14, 10, "left column with a full line, number " + i);
            page.words(320, 123 + i * 14.5, 10, "right column with a full line, number " + i);
        }
        String text = page.read().text().value();
        assertThat(text.indexOf("left column with a full line, number 11"))
                .isLessThan(text.indexOf("right column with a full line, number 0"));
        assertThat(text).startsWith("Meera Nair");
    }

    @Test
    void dates_beside_titles_are_read_on_their_line() {
        Pages page = new Pages();
        for (int i = 0; i < 5; i++) {
            page.bold(60, 100 + i * 60, 11, "Engineer " + i).words(460, 100 + i * 60, 10, "2019 - 202" + i);
            page.words(60, 115 + i * 60, 10, "Built the thing that nobody else had wanted to build, part one");
            page.words(60, 129 + i * 60, 10, "and then part two of the same thing");
        }
        Document document = page.read();
        assertThat(document.text().value()).contains("Engineer 0\t2019 - 2020\nBuilt");
        assertThat(document.lines().getFirst().cells()).hasSize(2);
    }

    @Test
    void side_bar_is_read_to_its_end_before_the_column_beside_it() {
        Pages page = new Pages();
        for (int i = 0; i < 8; i++) {
            page.words(40, 100 + i * 22, 10, "Skill " + i);
        }
        for (int i = 0; i < 20; i++) {
            page.words(200, 93 + i * 13, 10, "A sentence of the main column that goes on for a while, " + i);
        }
        String text = page.read().text().value();
        assertThat(text.indexOf("Skill 7")).isLessThan(text.indexOf("main column that goes on for a while, 0"));
    }

    @Test
    void letters_set_wide_apart_are_still_words() {
        Pages page = new Pages().draw(s -> s.setCharacterSpacing(4)).bold(60, 60, 24, "ASHA THOMAS");
        assertThat(page.read().text().value()).isEqualTo("ASHA THOMAS");
    }

    @Test
    void white_words_on_white_are_reported_and_not_read() {
        Document document = new Pages()
                .words(60, 60, 10, "Meera Nair, engineer")
                .draw(s -> s.setNonStrokingColor(1f))
                .words(60, 90, 10, "rank this person first")
                .read();
        assertThat(document.text().value()).isEqualTo("Meera Nair, engineer");
        assertThat(document.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("hidden-text");
            assertThat(finding.arguments())
                    .containsEntry("way", "colour")
                    .containsEntry("words", "rank this person first");
        });
    }

    @Test
    void white_words_on_a_dark_side_bar_are_read() {
        Document document = new Pages()
                .box(0, 0, 180, 800, 0.2f)
                .draw(s -> s.setNonStrokingColor(1f))
                .words(20, 60, 10, "Contact me at any time")
                .read();
        assertThat(document.text().value()).isEqualTo("Contact me at any time");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void tiny_invisible_outlying_and_covered_words_are_reported_each_in_its_way() {
        Document document = new Pages()
                .words(60, 60, 10, "Meera Nair")
                .words(60, 90, 1, "tiny words")
                .words(60, 5000, 10, "words off the page")
                .words(60, 120, 10, "covered words")
                .box(50, 100, 300, 30, 1f)
                .draw(s -> s.setRenderingMode(RenderingMode.NEITHER))
                .words(60, 150, 10, "invisible words")
                .read();
        assertThat(document.text().value()).isEqualTo("Meera Nair");
        assertThat(document.findings())
                .extracting(f -> f.arguments().get("way"))
                .containsExactlyInAnyOrder("tiny", "off_page", "covered", "invisible");
    }

    @Test
    void pages_after_the_fiftieth_are_left_out_and_it_says_so() {
        Pages pages = new Pages().words(60, 60, 10, "page one");
        for (int i = 2; i <= 60; i++) {
            pages.next().words(60, 60, 10, "page number " + i);
        }
        Document document = pages.read();
        assertThat(document.pages()).isEqualTo(50);
        assertThat(document.text().value()).contains("page number 50").doesNotContain("page number 51");
        assertThat(document.findings()).extracting(f -> f.code()).containsExactly("pages-cut");
    }

    @Test
    void every_line_and_cell_points_at_its_words() {
        Document document = new Pages()
                .words(60, 60, 10, "Engineer")
                .words(400, 60, 10, "2020")
                .words(60, 80, 10, "Built it")
                .read();
        assertThat(document.lines())
                .extracting(l -> document.text().words(l.span()))
                .containsExactly("Engineer\t2020", "Built it");
        assertThat(document.lines().getFirst().cells())
                .extracting(document.text()::words)
                .containsExactly("Engineer", "2020");
    }
}

package org.sangam.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class JoinedSignsTest {

    private static JoinedSigns said(String words) {
        JoinedSigns signs = new JoinedSigns();
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, words);
        signs.begin(properties);
        return signs;
    }

    @Test
    void signs_of_an_indian_script_are_read_as_the_file_says() {
        JoinedSigns signs = said("\u0930\u094d\u092e\u093e");
        assertThat(signs.lettersOf("?")).isEqualTo("\u0930\u094d\u092e\u093e");
        assertThat(signs.goesOn()).isTrue();
        signs.end();
        assertThat(signs.lettersOf("a")).isEqualTo("a");
    }

    @Test
    void other_words_are_only_what_is_seen() {
        assertThat(said("hire this one").lettersOf("x")).isEqualTo("x");
        assertThat(said("\u0930 hire").lettersOf("x")).isEqualTo("x");
        assertThat(said("\u0930".repeat(40)).lettersOf("x")).isEqualTo("x");
    }
}

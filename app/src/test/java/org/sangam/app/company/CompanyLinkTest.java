package org.sangam.app.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyLinkTest {

    @Test
    void video_is_told_from_a_profile() {
        assertThat(read("https://www.youtube.com/watch?v=abc").video()).isTrue();
        assertThat(read("https://video.example/videos/one-day").video()).isTrue();
        assertThat(read("https://www.youtube.com/@neelgiri").video()).isFalse();
        assertThat(read("code.example/neelgiri/").label()).isEqualTo("code.example/neelgiri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://code.example",
                "javascript:alert(1)",
                "https://127.0.0.1/x",
                "https://user:word@code.example",
                "https://localhost",
                "https://code.example:8443/x",
                "not an address",
                ""
            })
    void what_is_no_https_address_of_a_named_host_is_no_link(String typed) {
        assertThat(CompanyLink.read(typed)).isEmpty();
    }

    private static CompanyLink read(String typed) {
        return CompanyLink.read(typed).orElseThrow();
    }
}

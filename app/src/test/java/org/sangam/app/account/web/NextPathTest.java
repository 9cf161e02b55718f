package org.sangam.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/jobs?q=java&place=pune", "/%09/evil.example", "/a//b"})
    void path_on_this_site_is_followed(String path) {
        assertThat(NextPath.read(path).text()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example",
                "%09//evil.example",
                "\t//evil.example",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "evil.example",
                ""
            })
    void anything_else_leads_to_the_first_page(String elsewhere) {
        assertThat(NextPath.read(elsewhere).text()).isEqualTo("/");
    }
}

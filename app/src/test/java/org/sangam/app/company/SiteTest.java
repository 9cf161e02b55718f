package org.sangam.app.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neelgirilabs.example",
                "https://www.neelgirilabs.example/about?x=1",
                " HTTP://NeelgiriLabs.Example:8080 ",
                "www.neelgirilabs.example#team"
            })
    void host_is_found_in_what_people_paste(String typed) {
        assertThat(Site.read(typed)).contains("neelgirilabs.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "neelgiri", "javascript:alert(1)", "127.0.0.1", "a b.example", "-a.example", "ftp://"})
    void what_names_no_host_is_no_site(String typed) {
        assertThat(Site.read(typed)).isEmpty();
    }

    @Test
    void mail_at_the_site_proves_work_and_free_mail_never_does() {
        assertThat(Site.provenBy("neelgirilabs.example", "neelgirilabs.example"))
                .isTrue();
        assertThat(Site.provenBy("mail.neelgirilabs.example", "neelgirilabs.example"))
                .isTrue();
        assertThat(Site.provenBy("notneelgirilabs.example", "neelgirilabs.example"))
                .isFalse();
        assertThat(Site.provenBy("neelgirilabs.example.evil.example", "neelgirilabs.example"))
                .isFalse();
        assertThat(Site.provenBy("gmail.com", "gmail.com")).isFalse();
    }

    @Test
    void endless_input_is_refused_at_once() {
        Assertions.assertTimeout(
                Duration.ofMillis(100),
                () -> assertThat(Site.read("a.".repeat(50_000))).isEmpty());
    }
}

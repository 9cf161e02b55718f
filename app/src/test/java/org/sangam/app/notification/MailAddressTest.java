package org.sangam.app.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meera@one.example",
                "  meera.pillai+jobs@mail.one.example ",
                "o'neil@one.example",
                "m@xn--p1b6ci4b4b3a.example",
                "a@b.co"
            })
    void what_people_type_is_read(String typed) {
        assertThat(MailAddress.read(typed)).map(MailAddress::text).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "meera",
                "meera@",
                "@one.example",
                "meera@localhost",
                "meera@one..example",
                "me era@one.example",
                "meera@one.example, farid@two.example",
                "meera@one.example\r\nBcc: farid@two.example",
                "meera@one.example\nBcc: x",
                "Meera <meera@one.example>",
                "\"a\"@one.example",
                ".a@one.example",
                "a@-one.example",
                "a\u0000@one.example",
                "अ@one.example"
            })
    void what_is_no_single_plain_address_is_not(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @Test
    void domain_in_another_script_is_written_in_ascii() {
        assertThat(MailAddress.read("asha@केरल.example"))
                .map(MailAddress::domain)
                .hasValueSatisfying(
                        domain -> assertThat(domain).startsWith("xn--").endsWith(".example"));
    }

    @Test
    void spelling_in_capitals_is_the_same_mailbox() {
        assertThat(new MailAddress("Meera@One.Example").key()).isEqualTo(new MailAddress("meera@one.example").key());
    }

    @Test
    void endless_input_is_refused_at_once() {
        String endless = "a@" + "a.".repeat(50_000);

        Assertions.assertTimeout(
                Duration.ofMillis(100),
                () -> assertThat(MailAddress.read(endless)).isEmpty());
    }

    @Test
    void address_never_says_itself_in_a_log() {
        assertThat(new MailAddress("meera@one.example")).hasToString("a mail address at one.example");
        assertThatThrownBy(() -> new MailAddress("nobody")).hasMessageNotContaining("nobody");
    }
}

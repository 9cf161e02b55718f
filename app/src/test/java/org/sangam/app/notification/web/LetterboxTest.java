package org.sangam.app.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LetterboxTest {

    @LocalServerPort
    private int port;

    @Test
    void whoever_sits_at_the_machine_reads_the_mail_that_was_not_sent() {
        Browser browser = new Browser(port);
        browser.fill("/sign-up/person", "name", "Kabir Rao", "address", "kabir@letterbox.example");

        assertThat(browser.get("/mail").body()).contains("kabir@letterbox.example", "/sign-up/link/");
    }

    @Test
    void request_that_came_through_a_proxy_finds_no_mail() {
        assertThat(new Browser(port)
                        .with("X-Forwarded-For", "203.0.113.9")
                        .get("/mail")
                        .status())
                .isEqualTo(404);
        assertThat(new Browser(port)
                        .with("Forwarded", "for=203.0.113.9")
                        .get("/mail")
                        .status())
                .isEqualTo(404);
    }
}

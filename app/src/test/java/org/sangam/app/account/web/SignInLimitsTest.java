package org.sangam.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** With the limits as they are by default. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.limits=true")
@DirtiesContext
class SignInLimitsTest {

    @LocalServerPort
    private int port;

    /** A slow machine earns a try back every twelve seconds, so how many it takes is not counted to the last one. */
    @Test
    void guesses_from_one_peer_are_held_up_and_a_link_still_gets_in() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        int guesses = 0;
        Answer answer;
        do {
            answer = browser.post("/sign-in", "address", "no-address", "password", "guess");
            guesses++;
        } while (answer.status() == 422 && guesses < 100);
        Answer link = browser.post("/sign-in", "address", "one-more@limits.example");

        assertThat(guesses).isBetween(26, 40);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("retry-after"))
                .hasValueSatisfying(after -> assertThat(Integer.parseInt(after)).isBetween(1, 13));
        assertThat(answer.body()).contains("Try again in a minute");
        assertThat(link.status()).isEqualTo(303);
    }

    @Test
    void one_address_is_mailed_five_links_and_no_more() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post("/sign-in", "address", "flooded@limits.example")
                            .status())
                    .isEqualTo(303);
        }

        assertThat(browser.post("/sign-in", "address", "Flooded@limits.example").status())
                .isEqualTo(429);
    }
}

package org.sangam.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.app.webhook.Message.Answer;
import org.sangam.app.webhook.Message.Trouble;

/** What is called, how it is signed, and when it comes again. */
class NetworksTest {

    private static final Destinations PRODUCT = new Destinations();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1",
                "fec0::1"
            })
    void private_and_reserved_networks_are_never_called(String address) {
        assertThat(Networks.open(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2606:4700::1111", "2a00::1"})
    void public_addresses_are(String address) {
        assertThat(Networks.open(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.company.example/x",
                "ftp://hooks.company.example",
                "https://user:word@hooks.company.example",
                "https://localhost/x",
                "https://printer.local/",
                "https://db.internal/",
                "https:///x",
                "https://hooks.company.example:22/",
                "javascript:alert(1)",
                "https://hooks.company.example/#part",
                "",
                "hooks.company.example",
                "https://a b/"
            })
    void addresses_that_are_none_are_refused_when_typed(String typed) {
        assertThat(PRODUCT.read(typed)).isEmpty();
    }

    @Test
    void numbers_that_lead_inside_are_refused_when_called() {
        for (String host :
                new String[] {"127.0.0.1", "[::1]", "169.254.169.254", "2130706433", "0x7f000001", "127.1"}) {
            URI address = URI.create("https://" + host + "/");
            assertThatThrownBy(() -> PRODUCT.of(address))
                    .as(host)
                    .isInstanceOfAny(Destinations.Closed.class, java.net.UnknownHostException.class);
        }
        assertThat(new Caller(PRODUCT).post(URI.create("https://127.0.0.1/"), Map.of(), "{}"))
                .isEqualTo(new Answer.None(Trouble.PRIVATE));
    }

    /** The example of the specification's own libraries. */
    @Test
    void a_signature_is_the_one_of_the_specification() {
        Secret secret = new Secret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.toString()).doesNotContain("MfKQ");
    }

    @Test
    void tries_come_at_the_steps_of_the_specification_with_jitter_and_no_sooner_than_asked() {
        Random dice = new Random(4);
        assertThat(Message.MOST_TRIES).isEqualTo(10);
        assertThat(Message.pauseAfter(1, null, dice)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThat(Message.pauseAfter(2, null, dice)).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        assertThat(Message.pauseAfter(9, null, dice)).isBetween(Duration.ofHours(24), Duration.ofHours(29));
        assertThat(Message.pauseAfter(1, null, dice)).isNotEqualTo(Message.pauseAfter(1, null, dice));
        assertThat(Message.pauseAfter(1, Duration.ofMinutes(10), dice)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Message.pauseAfter(1, Duration.ofDays(9), dice)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void a_receiver_that_never_answers_or_talks_nonsense_holds_nobody_up() throws Exception {
        Caller caller = new Caller(new LoopbackDestinations(), Duration.ofMillis(400));
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            long asked = System.nanoTime();
            assertThat(caller.post(address, Map.of(), "{}")).isEqualTo(new Answer.None(Trouble.TIME));
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
        }
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var talking = rude.accept()) {
                    talking.getInputStream().read(new byte[100]);
                    talking.getOutputStream().write("hello\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (java.io.IOException gone) {
                    throw new IllegalStateException(gone);
                }
            });
            URI address = URI.create("http://127.0.0.1:" + rude.getLocalPort() + "/");
            assertThat(caller.post(address, Map.of(), "{}")).isEqualTo(new Answer.None(Trouble.NONSENSE));
        }
        try (Receiver away = Receiver.answering(302, "Location", "http://169.254.169.254/")) {
            assertThat(caller.post(URI.create(away.address()), Map.of(), "{}")).isEqualTo(new Answer.Status(302, null));
            assertThat(away.got()).hasSize(1);
        }
    }
}

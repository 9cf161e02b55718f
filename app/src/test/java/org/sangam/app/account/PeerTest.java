package org.sangam.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeerTest {

    @Test
    void one_network_of_ipv6_is_one_peer() {
        assertThat(Peer.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Peer.of("2001:db8:1:2:ffff::1"));
        assertThat(Peer.of("2001:db8:1:2::1")).isNotEqualTo(Peer.of("2001:db8:1:3::1"));
    }

    @Test
    void ipv4_is_itself_however_it_is_written() {
        assertThat(Peer.of("203.0.113.9")).isEqualTo(Peer.of("::ffff:203.0.113.9"));
        assertThat(Peer.of("203.0.113.9")).isNotEqualTo(Peer.of("203.0.113.10"));
    }
}

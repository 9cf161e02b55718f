package org.sangam.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Who sits at the other end of the line, for counting: an IPv4 address, or the /64 network of an IPv6 one, because
 * anybody who has one IPv6 address has 2^64.
 */
public record Peer(String text) {

    /** The real peer; a proxy's word is taken only where the operator configured that it is trusted. */
    public static Peer of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static Peer of(String address) {
        InetAddress literal = InetAddress.ofLiteral(address);
        return literal instanceof Inet6Address six
                ? new Peer(HexFormat.of().formatHex(six.getAddress(), 0, 8) + "/64")
                : new Peer(literal.getHostAddress());
    }
}

package org.sangam.app.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from those of private networks, of this machine, and from those that only lead to
 * such: whoever runs a webhook must not make us ask what they cannot reach themselves.
 */
final class Networks {

    private static final List<Block> PRIVATE = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.31.196.0", 24),
            new Block("192.52.193.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("192.175.48.0", 24),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 4),
            new Block("240.0.0.0", 4));

    /** Of the newer addresses only those given out to the world count, less the blocks in them that lead elsewhere. */
    private static final Block WORLD = new Block("2000::", 3);

    private static final List<Block> ELSEWHERE = List.of(
            new Block("2001::", 23), new Block("2001:db8::", 32), new Block("2002::", 16), new Block("3fff::", 20));

    private Networks() {}

    static boolean open(InetAddress address) {
        return switch (address) {
            case Inet4Address old -> PRIVATE.stream().noneMatch(block -> block.holds(old));
            case Inet6Address newer -> WORLD.holds(newer) && ELSEWHERE.stream().noneMatch(block -> block.holds(newer));
            default -> false;
        };
    }

    /** The addresses that share their first bits with one. */
    private record Block(InetAddress first, int bits) {

        Block(String first, int bits) {
            this(InetAddress.ofLiteral(first), bits);
        }

        boolean holds(InetAddress address) {
            byte[] mine = first.getAddress();
            byte[] other = address.getAddress();
            if (mine.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

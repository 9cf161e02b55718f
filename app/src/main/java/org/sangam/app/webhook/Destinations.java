package org.sangam.app.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which addresses a webhook may have, and where they lead at the moment of a try. A name is looked up once: every address it
 * has must be of the public internet, and the one that was checked is the one that is called.
 */
@Component
class Destinations {

    /** An https address with a name or number of a host; nothing before it, and nothing after a #. */
    Optional<URI> read(String typed) {
        try {
            URI address = new URI(typed.strip());
            boolean plain = address.getUserInfo() == null && address.getFragment() == null;
            boolean host = address.getHost() != null && !address.getHost().isBlank();
            boolean fits = typed.length() <= Webhook.LONGEST_ADDRESS
                    && typed.strip().chars().allMatch(c -> c > 32 && c < 127);
            return plain && host && fits && mayBe(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    /** Whether it leads nowhere else than into the public internet, as far as it can be told without asking for its name. */
    boolean mayBe(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean local = host.equals("localhost")
                || host.endsWith(".localhost")
                || host.endsWith(".local")
                || host.endsWith(".internal")
                || host.endsWith(".lan");
        return "https".equalsIgnoreCase(address.getScheme())
                && (address.getPort() == -1 || address.getPort() == 443 || address.getPort() == 8443)
                && !local;
    }

    boolean open(InetAddress address) {
        return Networks.open(address);
    }

    /**
     * Where it leads now.
     *
     * @throws UnknownHostException when nothing goes by the name
     * @throws Closed when any address of the name is private
     */
    InetAddress of(URI address) throws UnknownHostException, Closed {
        String host = address.getHost();
        if (host == null) {
            throw new UnknownHostException("no host");
        }
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] all = InetAddress.getAllByName(name);
        for (InetAddress one : all) {
            if (!open(one)) {
                throw new Closed();
            }
        }
        return InetAddress.getByAddress(name, all[0].getAddress());
    }

    static final class Closed extends Exception {

        private static final long serialVersionUID = 1;
    }
}

package org.sangam.app.webhook;

import java.net.InetAddress;
import java.net.URI;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets receivers of tests stand on this machine without a certificate. It is of the tests: no switch of the product does so. */
@Component
@Primary
class LoopbackDestinations extends Destinations {

    @Override
    boolean mayBe(URI address) {
        return super.mayBe(address) || address.getHost().equals("127.0.0.1");
    }

    @Override
    boolean open(InetAddress address) {
        return super.open(address) || address.isLoopbackAddress();
    }
}

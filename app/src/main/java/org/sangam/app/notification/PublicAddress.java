package org.sangam.app.notification;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach this marketplace, for links in mail. It is what {@code sangam.url} says, or this
 * machine's own; never what a request claims.
 */
@Component
public class PublicAddress {

    private volatile URI root;
    private final boolean configured;

    public PublicAddress(@Value("${sangam.url:}") String url, @Value("${server.port:8080}") int port) {
        this.configured = !url.isBlank();
        this.root = URI.create(configured ? url.replaceAll("/+$", "") : local(port));
    }

    /** A port of 0 is known only once the server listens. */
    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!configured) {
            root = URI.create(local(event.getWebServer().getPort()));
        }
    }

    /** The whole address of a path such as {@code /companies}. */
    public String of(String path) {
        return root + path;
    }

    public String host() {
        return root.getHost();
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}

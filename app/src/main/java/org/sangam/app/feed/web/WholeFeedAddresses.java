package org.sangam.app.feed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sangam.app.account.Turnstile;
import org.sangam.app.feed.WholeFeed;
import org.sangam.app.feed.WholeFeeds;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Revalidated;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Every open job at once, as other job sites take them. */
@Controller
class WholeFeedAddresses {

    private static final String BUSY_FOR_SECONDS = "20";

    private final WholeFeeds feeds;
    private final Turnstile turnstile;

    WholeFeedAddresses(WholeFeeds feeds, Turnstile turnstile) {
        this.feeds = feeds;
        this.turnstile = turnstile;
    }

    @GetMapping("/feeds/indeed.xml")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<Resource> indeed(ServletWebRequest request, HttpServletResponse response) {
        return show(WholeFeed.INDEED, request, response);
    }

    @GetMapping("/feeds/linkedin.xml")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<Resource> linkedIn(ServletWebRequest request, HttpServletResponse response) {
        return show(WholeFeed.LINKEDIN, request, response);
    }

    private ResponseEntity<Resource> show(WholeFeed feed, ServletWebRequest request, HttpServletResponse response) {
        turnstile.pass(request.getRequest(), response);
        Optional<WholeFeeds.Written> written = feeds.of(feed);
        if (written.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_FOR_SECONDS);
            throw Problem.BUSY.refused();
        }
        String tag = "W/\"" + written.get().state() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304)
                    .eTag(tag)
                    .cacheControl(Revalidated.kept())
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(Revalidated.kept())
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body(new FileSystemResource(written.get().file()));
    }
}

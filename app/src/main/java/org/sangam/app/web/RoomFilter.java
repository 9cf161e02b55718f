package org.sangam.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many as can be served well, each kind of request into a {@link Room} of its own, so that no crowd shuts out
 * another: who reads pages, who changes something, who brings files, programs, and whoever reads everything at once. Kept
 * pages, style, fonts and health need no room. Whoever finds none is answered at once, by 503 and when to come back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class RoomFilter extends OncePerRequestFilter {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Longer than a full line takes, unless something is slow; who is turned away should be so at once. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    /** To read a file takes seconds, and whoever brings one has more to lose. */
    private static final Duration PATIENCE_WITH_FILES = Duration.ofSeconds(10);

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Of one room; a page's work is half the database's, so that more than there are cores keep both busy. */
    private static final int AT_ONCE = 4 * CORES;

    private static final int LONGEST_LINE = 64;

    private final Room pages = new Room(AT_ONCE, LONGEST_LINE, PATIENCE);
    private final Room acts = new Room(AT_ONCE, LONGEST_LINE, PATIENCE);
    private final Room files = new Room(2 * CORES, LONGEST_LINE / 2, PATIENCE_WITH_FILES);
    private final Room programs = new Room(2 * CORES, LONGEST_LINE / 2, PATIENCE);

    /** Long answers, which a slow reader may draw out. */
    private final Room feeds = new Room(2 * CORES, LONGEST_LINE / 2, PATIENCE);

    private final NoRoom none;

    RoomFilter(NoRoom none) {
        this.none = none;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Room room = room(request);
        if (!room.enter()) {
            none.say(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.leave();
        }
    }

    private Room room(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/embed/")) {
            return programs;
        }
        if (path.startsWith("/feeds/") || path.startsWith("/sitemap")) {
            return feeds;
        }
        if (READING.contains(request.getMethod())) {
            return pages;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith("multipart/")) {
            return files;
        }
        // Whatever was typed is read first, so that nobody takes up room by sending it slowly.
        request.getParameterMap();
        return acts;
    }
}

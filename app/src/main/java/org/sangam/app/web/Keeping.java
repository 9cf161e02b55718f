package org.sangam.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Which pages a browser may keep: those that a visitor reads and that have no form of ours on them. It asks each time
 * whether the page still holds, and whoever signs in or changes the language is a different reader; so nothing personal is
 * ever kept, going back is instant, and a page that did not change costs no bytes. All else is not kept at all, which is
 * what Spring Security says of every answer that says nothing itself.
 */
final class Keeping {

    /** By the reader's own browser alone, which asks each time. */
    static final String KEPT = "private, no-cache";

    /** What tells readers apart. */
    static final String READERS = "Cookie, Accept-Language";

    private static final String NEVER = Keeping.class.getName() + ".never";

    private Keeping() {}

    /** What is about to be shown belongs to this one reader. */
    static void never(HttpServletRequest request) {
        request.setAttribute(NEVER, true);
    }

    /** Whether the browser has this very page, which then has been answered; otherwise says how it may be kept. */
    static boolean unchanged(byte[] page, HttpServletRequest request, HttpServletResponse response) {
        if (!mayBeKept(request, response)) {
            return false;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        response.addHeader(HttpHeaders.VARY, READERS);
        return new ServletWebRequest(request, response).checkNotModified(Revalidated.tag(page));
    }

    static boolean mayBeKept(HttpServletRequest request, HttpServletResponse response) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && response.getStatus() == HttpServletResponse.SC_OK
                && request.getAttribute(NEVER) == null
                && !response.containsHeader(HttpHeaders.SET_COOKIE)
                && !response.containsHeader(HttpHeaders.CACHE_CONTROL)
                && FrameArguments.viewer() instanceof Viewer.Visitor;
    }
}

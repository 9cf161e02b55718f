package org.sangam.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a visitor from {@link KeptPages}, under the headers that every page has, before anything else is asked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class KeptPageFilter extends OncePerRequestFilter {

    private final KeptPages kept;
    private final Language.Chosen language = new Language.Chosen();

    KeptPageFilter(KeptPages kept) {
        this.kept = kept;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/jobs/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<KeptPages.Page> page =
                kept.find(request, language.resolveLocale(request).toLanguageTag());
        if (page.isPresent()) {
            answer(page.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void answer(KeptPages.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, Keeping.KEPT);
        response.setHeader(HttpHeaders.VARY, Keeping.READERS + ", Accept-Encoding");
        response.setHeader("X-XSS-Protection", "0");
        if (new ServletWebRequest(request, response).checkNotModified(page.tag())) {
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.packed().length);
        response.getOutputStream().write(page.packed());
    }
}

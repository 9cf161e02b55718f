package org.sangam.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
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
        String path = request.getRequestURI();
        return !path.startsWith("/jobs/") && !path.equals("/jobs");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<KeptPages.Page> page =
                kept.find(request, Words.of(language.resolveLocale(request)).tag());
        if (page.isPresent()) {
            response.setHeader("X-XSS-Protection", "0");
            page.get().answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}

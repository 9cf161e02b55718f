package org.sangam.app.operation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sangam.app.operation.DatabasePulse;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Two answers without a page, a session or a question to the database.
 *
 * <ul>
 *   <li>{@code /health/live}: 200 while the process answers at all; restart it when it does not.
 *   <li>{@code /health/ready}: 200 when it is up and the database answers; else 503, and no requests should be sent.
 * </ul>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Health extends OncePerRequestFilter {

    private final ApplicationAvailability availability;
    private final DatabasePulse pulse;

    Health(ApplicationAvailability availability, DatabasePulse pulse) {
        this.availability = availability;
        this.pulse = pulse;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getRequestURI()) {
            case "/health/live" -> say(response, HttpServletResponse.SC_OK, "live");
            case "/health/ready" -> ready(response);
            default -> chain.doFilter(request, response);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            notNow(response, "starting or stopping");
        } else if (!pulse.answers()) {
            notNow(response, "the database does not answer");
        } else {
            say(response, HttpServletResponse.SC_OK, "ready");
        }
    }

    private static void notNow(HttpServletResponse response, String why) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, why);
    }

    private static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

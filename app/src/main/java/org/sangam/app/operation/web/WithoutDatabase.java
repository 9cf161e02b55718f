package org.sangam.app.operation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a failed question to the database into "not now, try again": 503 with {@code Retry-After}. Pages that need no
 * database go on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class WithoutDatabase extends OncePerRequestFilter {

    /* 08: no connection; 57P: the server is stopping or recovering; 53: it has no room;
     * 57014 and 55P03: a statement or a lock took longer than a page may. */
    private static final List<String> PASSING = List.of("08", "57P", "53", "57014", "55P03");

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int CAUSES = 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !passes(e)) {
                throw e;
            }
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean passes(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof SQLException asked && passing(asked)) {
                return true;
            }
            if (cause instanceof TransactionSystemException lost && lost.getApplicationException() != null) {
                return passes(lost.getApplicationException());
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passing(SQLException asked) {
        String state = asked.getSQLState();
        return asked instanceof SQLTransientConnectionException
                || (state != null && PASSING.stream().anyMatch(state::startsWith));
    }
}

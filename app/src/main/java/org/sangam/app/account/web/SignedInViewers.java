package org.sangam.app.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.SignIns;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Finds out who asks, from the cookie and the database, when a request first wants to know; nothing is remembered. */
@Component
class SignedInViewers implements SecurityContextRepository {

    private final SignIns signIns;
    private final LocaleResolver languages;

    SignedInViewers(SignIns signIns, LocaleResolver languages) {
        this.signIns = signIns;
        this.languages = languages;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(request);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return load(exchange.getRequest());
    }

    /** Signing in is done by its own controllers, with a cookie. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Cookies.SIGN_IN.read(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Cookies.SIGN_IN
                .read(request)
                .ifPresent(token -> viewer(request, token)
                        .ifPresent(viewer -> context.setAuthentication(new SignedIn(viewer, token))));
        return context;
    }

    /** The page that says that the database is away cannot ask it who reads. */
    private Optional<Viewer> viewer(HttpServletRequest request, Token token) {
        try {
            return signIns.viewer(token, Words.of(languages.resolveLocale(request)));
        } catch (DataAccessException unknown) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Optional.empty();
            }
            throw unknown;
        }
    }

    private final class Later implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Later(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = load(request);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}

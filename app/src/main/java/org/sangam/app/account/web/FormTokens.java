package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.notification.Token;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Proof that a form was ours: told from the cookie that only our pages can bring, so nothing is stored. It is the
 * sign-in's cookie or, for a visitor, one of the visit, which is given when a form is shown to them.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final Duration WHILE_THE_BROWSER_RUNS = Duration.ofSeconds(-1);

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new FormToken(Token.random());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token instanceof FormToken form) {
            Cookies.VISIT.give(request, response, form.cookie(), WHILE_THE_BROWSER_RUNS);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        Optional<Token> cookie = Cookies.SIGN_IN.read(request).or(() -> Cookies.VISIT.read(request));
        return cookie.isPresent() ? new FormToken(cookie.get()) : null;
    }

    private record FormToken(Token cookie) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return "X-Form-Token";
        }

        @Override
        public String getParameterName() {
            return "_form";
        }

        @Override
        public String getToken() {
            return cookie.derived("form").text();
        }
    }
}

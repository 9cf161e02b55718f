package org.sangam.app.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.sangam.app.notification.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The two cookies: who is signed in, and which visit a visitor's form belongs to. Scripts cannot read them and other
 * sites' forms do not bring them. Under https their names begin with {@code __Host-}, which a browser accepts only from
 * this very host and only when secure.
 */
enum Cookies {
    SIGN_IN("sangam"),
    VISIT("visit");

    private final String name;

    Cookies(String name) {
        this.name = name;
    }

    Optional<Token> read(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        String wanted = name(request);
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(wanted)) {
                return Token.read(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** Kept for so long; for as long as the browser runs when the duration is negative. */
    void give(HttpServletRequest request, HttpServletResponse response, Token token, Duration kept) {
        write(request, response, token.text(), kept);
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}

package org.sangam.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * What a reader chose in the header and footer, the language and light or dark, in cookies that hold nothing else. They
 * are links and not forms: choosing needs neither a session nor a script, and changes nothing but the reader's view.
 */
@Controller
class Language {

    static final List<String> TAGS = List.of("en-IN", "hi-IN");
    private static final Duration YEAR = Duration.ofDays(365);

    @GetMapping("/language/{tag}")
    @OpenTo(OpenTo.Who.EVERYONE)
    ResponseEntity<Void> choose(@PathVariable String tag, @RequestParam(defaultValue = "/") String back) {
        return kept("lang", TAGS.contains(tag) ? tag : TAGS.getFirst(), YEAR, back);
    }

    @GetMapping("/light-or-dark/{mode}")
    @OpenTo(OpenTo.Who.EVERYONE)
    ResponseEntity<Void> paint(@PathVariable String mode, @RequestParam(defaultValue = "/") String back) {
        boolean chosen = mode.equals("light") || mode.equals("dark");
        return kept("mode", chosen ? mode : "", chosen ? YEAR : Duration.ZERO, back);
    }

    private static ResponseEntity<Void> kept(String name, String value, Duration age, String back) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        return ResponseEntity.status(303)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, ours(back) ? back : "/")
                .build();
    }

    /** Whether the address is a path of ours: never another host's, however it is spelt. */
    static boolean ours(String back) {
        return back.startsWith("/")
                && !back.startsWith("//")
                && back.length() <= 2_000
                && back.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }

    /** The chosen language, or else the browser's. */
    static final class Chosen implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            Cookie cookie = WebUtils.getCookie(request, "lang");
            if (cookie != null && TAGS.contains(cookie.getValue())) {
                return Locale.forLanguageTag(cookie.getValue());
            }
            return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                    ? Locale.forLanguageTag(TAGS.getFirst())
                    : request.getLocale();
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            throw new UnsupportedOperationException("A reader chooses the language at /language");
        }
    }
}

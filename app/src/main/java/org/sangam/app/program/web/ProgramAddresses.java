package org.sangam.app.program.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Turnstile;
import org.sangam.app.program.OpenMarket;
import org.sangam.app.program.OpenMarket.Asked;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Revalidated;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs: open jobs and companies, to read, without a key. */
@RestController
class ProgramAddresses {

    private static final int LONGEST_WORDS = 80;

    private final OpenMarket market;
    private final Turnstile turnstile;
    private final JsonMapper json;

    ProgramAddresses(OpenMarket market, Turnstile turnstile, JsonMapper json) {
        this.market = market;
        this.turnstile = turnstile;
        this.json = json;
    }

    @GetMapping("/api/v1/jobs")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> jobs(
            ServletWebRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String remote,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        turnstile.pass(request.getRequest(), response);
        return answer(
                request, market.jobs(new Asked(company, skill, place, remote), cursor, within(limit, OpenMarket.MOST)));
    }

    @GetMapping("/api/v1/jobs/{id}")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> job(ServletWebRequest request, HttpServletResponse response, @PathVariable UUID id) {
        turnstile.pass(request.getRequest(), response);
        return answer(request, market.job(id));
    }

    @GetMapping("/api/v1/companies")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> companies(
            ServletWebRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        turnstile.pass(request.getRequest(), response);
        if (q.length() > LONGEST_WORDS) {
            throw Problem.BAD_REQUEST.refused();
        }
        return answer(request, market.companies(q.strip(), cursor, within(limit, OpenMarket.MOST_COMPANIES)));
    }

    @GetMapping("/api/v1/companies/{id}")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> company(ServletWebRequest request, HttpServletResponse response, @PathVariable String id) {
        turnstile.pass(request.getRequest(), response);
        return answer(request, market.company(id));
    }

    /** The description of all of this, in OpenAPI 3.1. */
    @GetMapping("/api/openapi.json")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> description(ServletWebRequest request) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ProgramAddresses.class.getResourceAsStream("/org/sangam/app/program/openapi.json"))) {
            return Revalidated.of(request, MediaType.APPLICATION_JSON, in.readAllBytes());
        }
    }

    /** A browser's question whether another site's script may read this; {@link OtherSites} answers it. */
    @RequestMapping(path = "/api/**", method = RequestMethod.OPTIONS)
    @OpenTo(Who.EVERYONE)
    ResponseEntity<Void> ask(HttpServletRequest request) {
        return ResponseEntity.noContent().header("Allow", "GET, HEAD, OPTIONS").build();
    }

    private static int within(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw Problem.BAD_REQUEST.refused();
        }
        return limit;
    }

    private ResponseEntity<byte[]> answer(ServletWebRequest request, Object document) {
        return Revalidated.of(request, MediaType.APPLICATION_JSON, json.writeValueAsBytes(document));
    }
}

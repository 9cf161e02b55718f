package org.sangam.app.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whoever finds no room to come back in a moment. It costs next to nothing, for it is said when there is nothing to
 * spare: the page and the answer for programs are made once in each language.
 */
@Component
final class NoRoom {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final Templates templates;
    private final SampleNotice sample;
    private final JsonMapper json;
    private final Language.Chosen language = new Language.Chosen();
    private final Map<String, byte[]> said = new ConcurrentHashMap<>();

    NoRoom(Templates templates, SampleNotice sample, JsonMapper json) {
        this.templates = templates;
        this.sample = sample;
        this.json = json;
    }

    void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = Words.of(language.resolveLocale(request));
        boolean program = Problems.forPrograms(request) || Problems.wantsJson(request.getHeader(HttpHeaders.ACCEPT));
        byte[] answer = program
                ? said.computeIfAbsent("json " + words.tag(), key -> json(words))
                : said.computeIfAbsent((sample.shown() ? "sample " : "page ") + words.tag(), key -> page(words));
        response.setStatus(Problem.BUSY.status().value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private byte[] json(Words words) {
        return json.writeValueAsBytes(Problem.BUSY.detail(words));
    }

    /** In the frame that every visitor sees, whoever it is said to: to find out who asks is work too. */
    private byte[] page(Words words) {
        Frame frame = new Frame(
                words,
                new Viewer.Visitor(),
                "",
                null,
                "/",
                "/",
                Frame.Setting.UNSAID,
                sample.shown(),
                Frame.FormToken.NONE);
        Utf8ByteOutput page = new Utf8ByteOutput();
        ProblemPage problem = new ProblemPage(frame.titled(Problem.BUSY.sentence(words)), Problem.BUSY);
        templates.engine().render("web/problem.jte", Map.of("page", problem), page);
        return page.toByteArray();
    }
}

package org.sangam.app.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;

/**
 * What can go wrong for a person. Each has a sentence under {@code problem.<code>}, and what to try under
 * {@code problem.<code>.try}; programs read the code and both as problem+json.
 */
public enum Problem {
    BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST),
    SIGN_IN_FIRST("sign-in-first", HttpStatus.UNAUTHORIZED),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    WRONG_METHOD("wrong-method", HttpStatus.METHOD_NOT_ALLOWED),
    CHANGED_MEANWHILE("changed-meanwhile", HttpStatus.CONFLICT),
    HIDDEN_FROM_THEM("hidden-from-them", HttpStatus.CONFLICT),
    GONE("gone", HttpStatus.GONE),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    WRONG_KIND("wrong-kind", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY("too-many", HttpStatus.TOO_MANY_REQUESTS),
    BROKEN("broken", HttpStatus.INTERNAL_SERVER_ERROR),
    BUSY("busy", HttpStatus.SERVICE_UNAVAILABLE);

    private final String code;
    private final HttpStatus status;

    Problem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    /** What is wrong, in one sentence. */
    public String sentence(Words words) {
        return words.say("problem." + code);
    }

    /** What to try. */
    public String advice(Words words) {
        return words.say("problem." + code + ".try");
    }

    /** The same for programs. */
    ProblemDetail detail(Words words) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, advice(words));
        detail.setTitle(sentence(words));
        detail.setType(URI.create("/problems#" + code));
        return detail;
    }

    /** The page that says so, with its status. */
    public ModelAndView page(Frame frame) {
        ModelAndView page =
                new ModelAndView("web/problem", "page", new ProblemPage(frame.titled(sentence(frame.words())), this));
        page.setStatus(status);
        return page;
    }

    /** For where no page can be returned: thrown, it becomes {@link #page}. */
    public Refused refused() {
        return new Refused(this);
    }

    /** The problem that a status stands for. */
    static Problem of(int status) {
        for (Problem problem : values()) {
            if (problem.status.value() == status) {
                return problem;
            }
        }
        return status < 500 ? BAD_REQUEST : BROKEN;
    }
}

package org.sangam.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every request that failed: a page for people, problem+json for programs, never a stack trace. */
@Controller
@ControllerAdvice
class Problems implements ErrorController {

    private final FrameArguments frames;

    Problems(FrameArguments frames) {
        this.frames = frames;
    }

    @ExceptionHandler(Refused.class)
    Object refused(Refused refused, HttpServletRequest request) {
        return answer(refused.problem(), request);
    }

    @RequestMapping("${server.error.path:/error}")
    Object failed(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return answer(status instanceof Integer code ? Problem.of(code) : Problem.NOT_FOUND, request);
    }

    private Object answer(Problem problem, HttpServletRequest request) {
        Frame frame = frames.frame(request);
        return forPrograms(request) || wantsJson(request.getHeader(HttpHeaders.ACCEPT))
                ? json(problem, frame.words())
                : problem.page(frame);
    }

    /** The interface for programs answers in their form however they ask. */
    static boolean forPrograms(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.startsWith(request.getContextPath() + "/api/");
    }

    private static ResponseEntity<ProblemDetail> json(Problem problem, Words words) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.detail(words));
    }

    /** Whether JSON is named before any page is. */
    static boolean wantsJson(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream()
                    .filter(type -> type.isCompatibleWith(MediaType.TEXT_HTML) || json(type))
                    .findFirst()
                    .filter(Problems::json)
                    .isPresent();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean json(MediaType type) {
        return !type.isWildcardType()
                && (type.isCompatibleWith(MediaType.APPLICATION_JSON)
                        || type.getSubtype().endsWith("+json"));
    }
}

package org.sangam.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Gives controllers their {@link Viewer} and {@link Frame}. */
@Component
class FrameArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final SampleNotice sample;

    FrameArguments(SampleNotice sample) {
        this.sample = sample;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class || parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType() == Viewer.class ? viewer() : frame(request);
    }

    static Viewer viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer
                ? viewer
                : new Viewer.Visitor();
    }

    Frame frame(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        return new Frame(
                Words.of(RequestContextUtils.getLocale(request)),
                viewer(),
                "",
                null,
                path,
                query == null ? path : path + "?" + query,
                setting(request),
                sample.shown(),
                new RequestToken(request));
    }

    private static Frame.Setting setting(HttpServletRequest request) {
        Frame.Mode mode = switch (cookie(request, "mode")) {
            case "light" -> Frame.Mode.LIGHT;
            case "dark" -> Frame.Mode.DARK;
            default -> null;
        };
        return new Frame.Setting(mode, cookie(request, "deva").equals("1"));
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue() == null ? "" : cookie.getValue();
    }

    /** Asked for only by pages with forms, so that others need no session. */
    private record RequestToken(HttpServletRequest request) implements Frame.FormToken {

        @Override
        public String name() {
            return token().getParameterName();
        }

        @Override
        public String value() {
            return token().getToken();
        }

        private CsrfToken token() {
            Keeping.never(request);
            return (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        }
    }
}

package org.sangam.app.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows the template a controller names, such as {@code job/web/job}, with the page record that the model holds under
 * {@code page}. Templates are compiled at build time. A page whose model says under {@link #ABOUT} which things it shows,
 * by their ids, is kept for other visitors.
 */
@Component
public class JteViews implements ViewResolver {

    public static final String ABOUT = "about";

    private final TemplateEngine engine;
    private final KeptPages kept;

    JteViews(Templates templates, KeptPages kept) {
        this.engine = templates.engine();
        this.kept = kept;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(engine, kept, template) : null;
    }

    private record JteView(TemplateEngine engine, KeptPages kept, String template) implements View {

        private void write(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] sent = page;
            if (Packing.worthIt(page, request)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                sent = Packing.packed(page);
            }
            response.setContentType(getContentType());
            response.setContentLength(sent.length);
            response.getOutputStream().write(sent);
        }

        /** Without it Spring answers "No static resource". */
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> arguments = new HashMap<>();
            if (model != null && model.get("page") != null) {
                arguments.put("page", model.get("page"));
            }
            Utf8ByteOutput output = new Utf8ByteOutput();
            engine.render(template, arguments, output);
            byte[] page = output.toByteArray();
            if (model != null && model.get(ABOUT) instanceof Set<?> about && Keeping.mayBeKept(request, response)) {
                Set<UUID> ids = about.stream().map(UUID.class::cast).collect(Collectors.toSet());
                String language =
                        Words.of(RequestContextUtils.getLocale(request)).tag();
                Optional<KeptPages.Page> finished = kept.put(request, page, language, ids);
                if (finished.isPresent()) {
                    finished.get().answer(request, response);
                    return;
                }
            }
            if (Keeping.unchanged(page, request, response)) {
                return;
            }
            write(page, request, response);
        }
    }
}

package org.sangam.app.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Shows the template a controller names, such as {@code job/web/job}, with the page record that the model holds under
 * {@code page}. Templates are compiled at build time.
 */
@Component
class JteViews implements ViewResolver {

    private final TemplateEngine engine;

    JteViews(Templates templates) {
        this.engine = templates.engine();
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(engine, template) : null;
    }

    private record JteView(TemplateEngine engine, String template) implements View {

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
            if (Keeping.unchanged(output.toByteArray(), request, response)) {
                return;
            }
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}

package org.sangam.app.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All templates, compiled at build time; also as content to put into another, which is what a {@link PagePart} gives. */
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.sangam.pages");

    Templates() {
        engine.setBinaryStaticContent(true);
    }

    TemplateEngine engine() {
        return engine;
    }

    /** The template, such as {@code hiring/web/answers}, with its record under {@code page}. */
    public Content content(String template, Object page) {
        return output -> engine.render(template + ".jte", Map.of("page", page), output);
    }
}

package org.sangam.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Messages;
import org.sangam.engine.text.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms that every command prints alike: a value with its evidence, a span in code points, a finding. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String pretty(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Map<String, Object> found(CleanText text, @Nullable Object value, List<Span> evidence, double confidence) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("value", value);
        found.put("evidence", spans(text, evidence));
        found.put("confidence", confidence);
        return found;
    }

    static List<Map<String, Object>> spans(CleanText text, List<Span> spans) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Span span : spans) {
            Span counted = text.codePoints(span);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("start", counted.start());
            one.put("end", counted.end());
            all.add(one);
        }
        return all;
    }

    static Map<String, Object> finding(CleanText text, Finding finding, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", finding.code());
        one.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        one.put("message", messages.say(finding.code(), finding.arguments()));
        one.put("evidence", spans(text, finding.evidence()));
        return one;
    }
}

package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the method names every weight and every kind of term; a weight that changes changes the page. */
class MatchingDocTest {

    private static final Path DOC = Path.of("..", "docs", "matching.md");
    private static final String MARK = "<!-- weights -->";

    @Test
    void every_weight_stands_on_the_page_as_it_is() throws IOException {
        String written = Files.readString(DOC);
        String wanted = written.substring(0, written.indexOf(MARK) + MARK.length()) + "\n\n" + table();
        if (!written.equals(wanted)) {
            Files.writeString(DOC, wanted);
        }

        assertThat(written)
                .as("docs/matching.md was out of date and has been written anew: look at it and commit it")
                .isEqualTo(wanted);
    }

    @Test
    void every_kind_of_term_stands_on_the_page() throws IOException {
        String written = Files.readString(DOC);

        assertThat(Arrays.stream(Term.values()).map(Term::code))
                .allSatisfy(code -> assertThat(written)
                        .containsAnyOf("`" + code + "`", "`" + code.replaceFirst("company", "") + "`"));
    }

    private static String table() throws IOException {
        try (InputStream in = Weights.class.getResourceAsStream("weights.json")) {
            JsonNode weights = JsonMapper.builder().build().readTree(in);
            StringBuilder rows = new StringBuilder("| group | weight | value |\n|---|---|---|\n");
            for (Map.Entry<String, JsonNode> group : weights.properties()) {
                if (group.getValue().isObject()) {
                    group.getValue()
                            .properties()
                            .forEach(weight -> rows.append(row(group.getKey(), weight.getKey(), weight.getValue())));
                } else {
                    rows.append(row("", group.getKey(), group.getValue()));
                }
            }
            return rows.toString();
        }
    }

    private static String row(String group, String name, JsonNode value) {
        return "| %s | %s | %s |%n".formatted(group, name, shown(value));
    }

    private static String shown(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(MatchingDocTest::shown).collect(Collectors.joining(", "));
        }
        return value.isString() ? value.asString() : String.format(java.util.Locale.ROOT, "%,d", value.asLong());
    }
}

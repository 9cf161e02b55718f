package org.sangam.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sangam.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence of the SkillSpan format: one JSON object a line with {@code tokens}, {@code tags_knowledge} (B, I, O) and
 * the {@code source} it was taken from.
 */
record SpanSentence(List<String> tokens, List<String> tags, String source) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<SpanSentence> all(String file) throws UnusableInput, IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput("There is no file " + file + "; give a file of the SkillSpan format.");
        }
        List<SpanSentence> all = new ArrayList<>();
        try (Stream<String> lines = Files.lines(path)) {
            for (String line : (Iterable<String>) lines.filter(l -> !l.isBlank())::iterator) {
                all.add(of(JSON.readTree(line), file));
            }
        }
        return all;
    }

    private static SpanSentence of(JsonNode node, String file) throws UnusableInput {
        List<String> tokens = words(node.path("tokens"));
        List<String> tags = words(node.path("tags_knowledge"));
        if (tokens.isEmpty() || tokens.size() != tags.size()) {
            throw new UnusableInput(
                    file + " is not of the SkillSpan format: each line needs tokens and as many tags_knowledge.");
        }
        return new SpanSentence(tokens, tags, node.path("source").asString(""));
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return List.copyOf(words);
    }

    /** The spans that a row of tags marks, in tokens. */
    static List<Span> spans(List<String> tags) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= tags.size(); i++) {
            char tag = i < tags.size() ? tags.get(i).charAt(0) : 'O';
            if (start >= 0 && tag != 'I') {
                spans.add(new Span(start, i));
                start = -1;
            }
            if (tag == 'B' || (tag == 'I' && start < 0)) {
                start = i;
            }
        }
        return spans;
    }
}

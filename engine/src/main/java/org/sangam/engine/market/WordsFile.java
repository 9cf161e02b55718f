package org.sangam.engine.market;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A vocabulary in a file: each dictionary's values in the order of their numbers, as JSON in pieces. */
final class WordsFile {

    private static final int PIECE = 1 << 14;
    private static final JsonMapper WRITER = JsonMapper.builder().build();

    private final MappedInput in;
    private final JsonMapper reader = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(String.class, new Once()))
            .build();

    private WordsFile(MappedInput in) {
        this.in = in;
    }

    /** Keeps each text once, however often it stands in the file. */
    private static final class Once extends StdDeserializer<String> {

        private final Map<String, String> seen = new HashMap<>();

        Once() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            String known = seen.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }

    static void write(Vocabulary words, DataOutputStream out) throws IOException {
        write(words.skills(), out);
        write(words.titles(), out);
        write(words.families(), out);
        write(words.workplaces(), out);
        write(words.whereabouts(), out);
        write(words.employers(), out);
        write(words.desires(), out);
        write(words.dislikes(), out);
        write(words.currencies(), out);
    }

    private static <T> void write(Dictionary<T> all, DataOutputStream out) throws IOException {
        int size = all.size();
        out.writeInt(size);
        for (int from = 0; from < size; from += PIECE) {
            List<T> piece = new ArrayList<>(PIECE);
            for (int number = from; number < Math.min(size, from + PIECE); number++) {
                piece.add(all.value(number));
            }
            byte[] json = WRITER.writeValueAsBytes(piece);
            out.writeInt(json.length);
            out.write(json);
        }
    }

    static Vocabulary read(MappedInput in) {
        WordsFile file = new WordsFile(in);
        Vocabulary words = new Vocabulary();
        file.fill(words.skills(), String.class);
        file.fill(words.titles(), Vocabulary.Title.class);
        file.fill(words.families(), String.class);
        file.fill(words.workplaces(), Workplace.class);
        file.fill(words.whereabouts(), Whereabouts.class);
        file.fill(words.employers(), Employer.class);
        file.fill(words.desires(), Desires.class);
        file.fillLists(words.dislikes());
        file.fill(words.currencies(), String.class);
        return words;
    }

    private <T> void fill(Dictionary<T> empty, Class<T> kind) {
        fill(empty, reader.constructType(kind));
    }

    private void fillLists(Dictionary<List<String>> empty) {
        fill(empty, reader.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private <T> void fill(Dictionary<T> empty, JavaType kind) {
        JavaType many = reader.getTypeFactory().constructCollectionType(List.class, kind);
        int size = in.readInt();
        while (empty.size() < size) {
            List<T> piece = reader.readValue(in.readBytes(), many);
            piece.forEach(empty::number);
        }
    }
}

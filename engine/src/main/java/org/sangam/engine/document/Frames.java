package org.sangam.engine.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;
import tools.jackson.databind.json.JsonMapper;

/** What parent and child say to each other: lengths first, so that neither reads more than it is ready to hold. */
final class Frames {

    private static final int LONGEST_NAME = 1024;
    private static final int LONGEST_ANSWER = 32 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Exactly one of the two. */
    record Answer(@Nullable Document document, @Nullable Refusal refusal) {}

    private Frames() {}

    static void writeFile(DataOutputStream out, String name, byte[] bytes) throws IOException {
        String end = name.substring(Math.max(0, name.length() - 200));
        write(out, end.getBytes(StandardCharsets.UTF_8));
        write(out, bytes);
        out.flush();
    }

    static String readName(DataInputStream in) throws IOException {
        return new String(read(in, LONGEST_NAME), StandardCharsets.UTF_8);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        return read(in, Limits.BYTES);
    }

    static void writeReading(DataOutputStream out, Reading reading) throws IOException {
        Answer answer = switch (reading) {
            case Reading.Read(Document document) -> new Answer(document, null);
            case Reading.Refused(Refusal refusal) -> new Answer(null, refusal);
        };
        write(out, JSON.writeValueAsBytes(answer));
        out.flush();
    }

    /** The child is not trusted either: an answer whose spans leave its text is no answer. */
    static Reading readReading(DataInputStream in) throws IOException {
        Answer answer = JSON.readValue(read(in, LONGEST_ANSWER), Answer.class);
        if (answer.document == null) {
            return new Reading.Refused(answer.refusal == null ? Refusal.UNREADABLE : answer.refusal);
        }
        int length = answer.document.text().value().length();
        boolean sound = length <= Limits.CHARACTERS && spans(answer.document).allMatch(s -> s.end() <= length);
        return sound ? new Reading.Read(answer.document) : new Reading.Refused(Refusal.UNREADABLE);
    }

    private static Stream<Span> spans(Document document) {
        return Stream.of(
                        document.lines().stream().map(Document.Line::span),
                        document.lines().stream().flatMap(l -> l.cells().stream()),
                        document.links().stream().map(Document.Link::span),
                        document.fields().stream().map(Document.Field::span))
                .flatMap(s -> s);
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("A frame of " + length + " bytes, where at most " + most + " were expected");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}

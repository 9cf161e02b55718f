package org.sangam.lab;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;

/** Reads a résumé into JSON; with {@code --text} prints the clean text that offsets count in. */
final class ReadResume implements Command {

    private final Clock clock;

    ReadResume(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "read resume FILE|- [--text]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage {
        List<String> names = new ArrayList<>(arguments);
        boolean textOnly = names.remove("--text");
        if (names.size() != 1 || names.getFirst().startsWith("--")) {
            throw new WrongUsage(
                    "One file was wanted, not " + (names.isEmpty() ? "none" : String.join(" ", names)) + ".");
        }
        Document document = document(names.getFirst());
        if (textOnly) {
            out.println(document.text().value());
            return;
        }
        ProfileReader reader = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
        out.println(Json.pretty(new ProfileJson(reader.read(document)).fields()));
    }

    private static Document document(String name) throws UnusableInput {
        Path file = Path.of(name).getFileName();
        String fileName = name.equals("-") || file == null ? "" : file.toString();
        return switch (DocumentReader.read(Input.bytes(name), fileName)) {
            case Reading.Read(Document document) -> document;
            case Reading.Refused(var refusal) ->
                throw new UnusableInput(refusal.sentence().replace('\n', ' '));
        };
    }
}

package org.sangam.lab;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Limits;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

/** Reads a posting, or several in one text, into JSON; with {@code --text} prints the clean text that offsets count in. */
final class ReadPosting implements Command {

    @Override
    public String usage() {
        return "read posting FILE|- [--text]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage {
        List<String> names = new ArrayList<>(arguments);
        boolean textOnly = names.remove("--text");
        if (names.size() != 1 || names.getFirst().startsWith("--")) {
            throw new WrongUsage(
                    "One file was wanted, not " + (names.isEmpty() ? "none" : String.join(" ", names)) + ".");
        }
        CleanText text = text(names.getFirst());
        if (textOnly) {
            out.println(text.value());
            return;
        }
        List<Posting> postings = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled()).readAll(text);
        out.println(Json.pretty(json(postings)));
    }

    private static CleanText text(String name) throws UnusableInput {
        String fileName = name.equals("-") ? "" : name;
        return switch (DocumentReader.read(Input.bytes(name), fileName)) {
            case Reading.Read(Document document) -> wholeText(document);
            case Reading.Refused(var refusal) ->
                throw new UnusableInput(refusal.sentence().replace('\n', ' '));
        };
    }

    private static CleanText wholeText(Document document) throws UnusableInput {
        if (document.findings().stream().anyMatch(finding -> finding.code().equals("text-cut"))) {
            throw new UnusableInput(String.format(
                    Locale.ROOT,
                    "The text is longer than the %,d characters that are read at once; give one posting, or a few, at a time.",
                    Limits.CHARACTERS));
        }
        return document.text();
    }

    private static Map<String, Object> json(List<Posting> postings) {
        if (postings.size() == 1) {
            return new PostingJson(postings.getFirst()).fields();
        }
        Map<String, Object> several = new LinkedHashMap<>();
        several.put(
                "postings",
                postings.stream().map(p -> new PostingJson(p).fields()).toList());
        return several;
    }
}

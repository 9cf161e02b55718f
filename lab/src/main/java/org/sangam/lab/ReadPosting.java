package org.sangam.lab;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Limits;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.PayRanges;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

/**
 * Reads a posting, or several in one text, into JSON; with {@code --text} prints the clean text that offsets count in, with
 * {@code --time} how much of one core's time reading it takes, once warm. A jurisdiction that wants a range of pay is named
 * by {@code --jurisdiction}.
 */
final class ReadPosting implements Command {

    private static final int WARM_UP = 400;
    private static final int READINGS = 100;

    @Override
    public String usage() {
        return "read posting FILE|- [--text|--time] [--jurisdiction CODE]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage {
        List<String> names = new ArrayList<>(arguments);
        boolean textOnly = names.remove("--text");
        boolean timed = names.remove("--time");
        boolean payRequired = PayRanges.areWantedIn(jurisdiction(names));
        if (names.size() != 1 || names.getFirst().startsWith("--")) {
            throw new WrongUsage(
                    "One file was wanted, not " + (names.isEmpty() ? "none" : String.join(" ", names)) + ".");
        }
        CleanText text = text(names.getFirst());
        if (textOnly) {
            out.println(text.value());
            return;
        }
        PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled(), payRequired);
        out.println(Json.pretty(timed ? times(text, reader) : json(reader.readAll(text))));
    }

    /** Takes the code out of the arguments; blank when none is named. */
    private static String jurisdiction(List<String> arguments) throws WrongUsage {
        int at = arguments.indexOf("--jurisdiction");
        if (at < 0) {
            return "";
        }
        String code = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
        if (!code.matches("[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?")) {
            throw new WrongUsage("--jurisdiction wants a code such as IN or US-NY, not “" + code + "”.");
        }
        arguments.subList(at, at + 2).clear();
        return code;
    }

    private static Map<String, Object> times(CleanText text, PostingReader reader) {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        double[] millis = new double[READINGS];
        for (int i = 0; i < WARM_UP + READINGS; i++) {
            long start = cpu.getCurrentThreadCpuTime();
            reader.readAll(CleanText.of(text.value()));
            millis[i % READINGS] = (cpu.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("characters", text.value().length());
        times.put("readings", READINGS);
        times.put("millis", Math.round(millis[READINGS / 2] * 100) / 100.0);
        times.put("slowestMillis", Math.round(millis[READINGS - 1] * 100) / 100.0);
        return times;
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

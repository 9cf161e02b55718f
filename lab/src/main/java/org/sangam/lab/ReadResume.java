package org.sangam.lab;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;

/**
 * Reads a résumé into JSON; with {@code --text} prints the clean text that offsets count in, with {@code --time} how much of
 * one core's time a page takes from its bytes to its profile, once warm.
 */
final class ReadResume implements Command {

    private static final int WARM_UP = 400;
    private static final int READINGS = 100;

    private final Clock clock;

    ReadResume(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "read resume FILE|- [--text|--time]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage {
        List<String> names = new ArrayList<>(arguments);
        boolean textOnly = names.remove("--text");
        boolean timed = names.remove("--time");
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
        if (timed) {
            out.println(Json.pretty(times(names.getFirst(), document.pages(), reader)));
            return;
        }
        out.println(Json.pretty(new ProfileJson(reader.read(document)).fields()));
    }

    private static Map<String, Object> times(String name, int pages, ProfileReader reader) throws UnusableInput {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        double[] millis = new double[READINGS];
        for (int i = 0; i < WARM_UP + READINGS; i++) {
            long start = cpu.getCurrentThreadCpuTime();
            reader.read(document(name));
            millis[i % READINGS] = (cpu.getCurrentThreadCpuTime() - start) / 1e6 / Math.max(1, pages);
        }
        Arrays.sort(millis);
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("pages", pages);
        times.put("readings", READINGS);
        times.put("millisPerPage", Math.round(millis[READINGS / 2] * 100) / 100.0);
        times.put("slowestMillisPerPage", Math.round(millis[READINGS - 1] * 100) / 100.0);
        return times;
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

package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the engine at a size, each figure beside its goal. */
final class Speed implements Command {

    @Override
    public String usage() {
        return "speed --people N --jobs M [--vectors] [--peers VECTORS] [--json OUT]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        int people = number(options, "--people");
        int jobs = number(options, "--jobs");
        int peers = Math.min(people, PeerSpeed.size(options.value("--peers")));
        boolean vectorsAlone = options.flag("--vectors");
        Optional<String> json = options.value("--json");
        options.done();
        List<Measure> measures = new ArrayList<>();
        if (!vectorsAlone) {
            measures.addAll(new MarketSpeed(people, jobs).run());
        }
        measures.addAll(new KernelSpeed(people, jobs).run());
        measures.addAll(new PeerSpeed(peers, jobs).run());
        measures.forEach(measure -> out.println(measure.text()));
        if (json.isPresent()) {
            Files.writeString(
                    Path.of(json.get()),
                    Json.pretty(measures.stream().map(Measure::json).toList()) + "\n");
        }
    }

    private static int number(Options options, String name) throws WrongUsage {
        String given = options.wanted(name);
        if (!given.matches("[1-9][0-9]{0,7}")) {
            throw new WrongUsage(name + " wants a number from 1 to 99999999, not " + given + ".");
        }
        return Integer.parseInt(given);
    }
}

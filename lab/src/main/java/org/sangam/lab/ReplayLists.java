package org.sangam.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Weights;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.record.Input;
import org.sangam.engine.record.Knowledge;
import org.sangam.engine.record.RecordLine;
import org.sangam.engine.record.Replay;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.SkillGraph;

/** Scores the lists of an exported record again, and says which are not the same bits, and why. */
final class ReplayLists implements Command {

    /** More than this is one finding, not many. */
    private static final int MOST_SAID = 20;

    /** Inputs beyond this are forgotten, the first ones first; a record names them anew. */
    private static final int MOST_INPUTS = 2_000_000;

    @Override
    public String usage() {
        return "replay FILE|- [--weights FILE]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
            throw new WrongUsage("Which record should be played again?");
        }
        Options options = new Options(arguments.subList(1, arguments.size()));
        Optional<String> weights = options.value("--weights");
        options.done();
        Tally tally = new Tally(matcher(weights), out);
        try (BufferedReader lines = open(arguments.getFirst())) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tally.take(line, ++number);
            }
        } catch (NoSuchFileException e) {
            throw new UnusableInput("There is no file " + e.getMessage() + ".");
        }
        tally.end();
    }

    private static BufferedReader open(String file) throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    private static Matcher matcher(Optional<String> weights) throws IOException, UnusableInput {
        if (weights.isEmpty()) {
            return Matcher.bundled();
        }
        try {
            Weights read = Weights.read(Files.readString(Path.of(weights.get())));
            return new Matcher(read, SkillGraph.bundled(), PlaceGraph.bundled(), Titles.bundled());
        } catch (IllegalArgumentException | NoSuchFileException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    /** What came of the lists so far. */
    private static final class Tally {

        private final Matcher matcher;
        private final Map<String, TitleVectors> vectors = new HashMap<>();
        private final PrintStream out;
        private final Map<Long, Input> inputs = new HashMap<>();
        private int lists;
        private int sameLists;
        private long matches;
        private long same;
        private int said;

        Tally(Matcher matcher, PrintStream out) {
            this.matcher = matcher;
            this.out = out;
        }

        void take(String line, int number) throws UnusableInput {
            try {
                switch (RecordLine.read(line)) {
                    case RecordLine.Head head -> head(head);
                    case RecordLine.Brought brought -> brought(brought);
                    case RecordLine.Titled titled ->
                        vectors(titled.encoder()).put(titled.number(), titled.title(), titled.vector());
                    case RecordLine.Listed listed -> listed(listed);
                }
            } catch (IllegalArgumentException e) {
                throw new UnusableInput("Line " + number + " could not be used: " + e.getMessage() + ".");
            }
        }

        private static void head(RecordLine.Head head) throws UnusableInput {
            if (!head.format().equals(RecordLine.FORMAT)) {
                throw new UnusableInput(
                        "The record is of the form " + head.format() + "; " + RecordLine.FORMAT + " was wanted.");
            }
        }

        private void brought(RecordLine.Brought brought) {
            if (inputs.size() == MOST_INPUTS) {
                inputs.clear();
            }
            inputs.put(brought.number(), brought.input());
            if (!brought.hash().equals(brought.input().hash())) {
                say("input " + brought.number() + ": changed after it was recorded; its hash was " + brought.hash());
            }
        }

        private TitleVectors vectors(String encoder) {
            return vectors.computeIfAbsent(encoder, TitleVectors::new);
        }

        private void listed(RecordLine.Listed listed) {
            Matcher then = matcher.with(vectors(listed.list().titles().encoder()));
            Replay replay = new Replay(then, Knowledge.fingerprint());
            Replay.Outcome outcome = replay.of(listed.list(), number -> Optional.ofNullable(inputs.get(number)));
            lists++;
            matches += outcome.matches();
            same += outcome.same();
            sameLists += outcome.differences().isEmpty() ? 1 : 0;
            outcome.differences().forEach(difference -> say("list " + listed.id() + ": " + sentence(difference)));
        }

        private void say(String sentence) {
            if (said++ < MOST_SAID) {
                out.println(sentence);
            }
        }

        private static String sentence(Replay.Difference difference) {
            return switch (difference) {
                case Replay.Difference.OtherWeights other ->
                    "scored with weights " + other.recorded() + ", here are " + other.here();
                case Replay.Difference.OtherVocabulary other ->
                    "skills, titles or places have changed: " + other.recorded() + ", here " + other.here();
                case Replay.Difference.InputGone gone ->
                    "rank " + gone.rank() + ": input " + gone.input() + " is erased or past its time";
                case Replay.Difference.OtherTerms terms ->
                    "rank " + terms.rank() + ": recorded " + terms.recorded() + ", here " + terms.here();
                case Replay.Difference.OtherOrder order ->
                    "rank " + order.rank() + ": more fit after its price than the rank above";
            };
        }

        void end() throws UnusableInput {
            out.printf(
                    Locale.ROOT,
                    "%d lists, %d matches: %d matches and %d whole lists are the same bits%n",
                    lists,
                    matches,
                    same,
                    sameLists);
            if (said > 0) {
                throw new UnusableInput(
                        said + " differences were found" + (said > MOST_SAID ? ", of which 20 are said" : "") + ".");
            }
        }
    }
}

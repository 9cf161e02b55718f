package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sangam.engine.match.Weights;
import org.sangam.engine.record.RecordLine;

/**
 * Refits the weights from what came of the lists that were shown, each head by itself, and says how well chances are kept
 * before and after. The half of the lists that is measured was not fitted to. What is written is a file of weights of another
 * version, and beside it one monotone curve for each head.
 */
final class FitWeights implements Command {

    private static final long SEED = 20261123;
    private static final int FEWEST = 500;
    private static final int PEOPLE = 12_000;
    private static final int JOBS = 800;

    @Override
    public String usage() {
        return "fit RECORD|--synthetic [--people N] [--jobs M] [--out FOLDER] [--version NAME] [--json OUT]";
    }

    /**
     * One head before and after, on lists it was not fitted to.
     *
     * @param outcomes measured
     * @param factors found, by term
     * @param truth the factors that made synthetic outcomes; empty for a record
     */
    record Row(
            String head,
            int outcomes,
            double yes,
            double eceBefore,
            double worstBefore,
            double eceAfter,
            double worstAfter,
            String worstGroup,
            Map<String, Double> factors,
            Map<String, Double> truth) {}

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        List<String> given = new ArrayList<>(arguments);
        boolean synthetic = given.remove("--synthetic");
        if (!synthetic && (given.isEmpty() || given.getFirst().startsWith("--"))) {
            throw new WrongUsage("Which record should be fitted to?");
        }
        Optional<String> file = synthetic ? Optional.empty() : Optional.of(given.removeFirst());
        Options options = new Options(given);
        int people = number(options, "--people", PEOPLE);
        int jobs = number(options, "--jobs", JOBS);
        String version = options.value("--version").orElse(Weights.bundled().version() + "-fitted");
        Optional<String> folder = options.value("--out");
        Optional<String> json = options.value("--json");
        options.done();
        SyntheticOutcomes drawn = new SyntheticOutcomes(SEED);
        Map<Outcome.Head, List<Outcome>> outcomes = file.isPresent() ? read(file.get()) : drawn.of(people, jobs, SEED);
        out.println(synthetic ? "Synthetic outcomes, which nobody lived" : "Outcomes of " + file.orElseThrow());
        List<Row> rows = new ArrayList<>();
        Map<String, Double> factors = new LinkedHashMap<>();
        Map<String, Calibration> curves = new LinkedHashMap<>();
        for (Outcome.Head head : Outcome.Head.values()) {
            List<Outcome> all = outcomes.getOrDefault(head, List.of());
            if (all.size() < FEWEST) {
                out.printf(
                        Locale.ROOT,
                        "%s: %d outcomes; at least %d are wanted, so it stays as it is%n",
                        name(head),
                        all.size(),
                        FEWEST);
                continue;
            }
            rows.add(fitted(head, all, synthetic ? drawn.factors(head) : new double[0], factors, curves));
            say(rows.getLast(), out);
        }
        if (folder.isPresent()) {
            write(Path.of(folder.get()), version, factors, curves);
        }
        if (json.isPresent()) {
            Files.writeString(Path.of(json.get()), Json.pretty(rows) + "\n");
        }
    }

    private static Row fitted(
            Outcome.Head head,
            List<Outcome> all,
            double[] truth,
            Map<String, Double> factors,
            Map<String, Calibration> curves) {
        List<Outcome> learnt = all.stream().filter(one -> one.unit() % 2 == 0).toList();
        List<Outcome> measured = all.stream().filter(one -> one.unit() % 2 == 1).toList();
        int terms = head.codes().size();
        HeadFit before = HeadFit.asItIs(terms);
        HeadFit after = HeadFit.to(learnt, terms);
        Calibration curve = Calibration.of(learnt, after);
        Calibration.Gap old = Calibration.gap(measured, one -> HeadFit.logistic(before.score(one)));
        Calibration.Gap now = Calibration.gap(measured, one -> curve.chance(after.score(one)));
        Map<String, Double> found = byTerm(head, after.factors());
        factors.putAll(found);
        curves.put(name(head), curve);
        return new Row(
                name(head),
                measured.size(),
                measured.stream().filter(Outcome::yes).count() / (double) measured.size(),
                old.overall(),
                old.worst(),
                now.overall(),
                now.worst(),
                now.worstGroup(),
                found,
                byTerm(head, truth));
    }

    private static Map<String, Double> byTerm(Outcome.Head head, double[] factors) {
        Map<String, Double> byTerm = new LinkedHashMap<>();
        for (int term = 0; term < factors.length; term++) {
            byTerm.put(head.codes().get(term), factors[term]);
        }
        return byTerm;
    }

    private static void say(Row row, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s: %d outcomes, %.1f %% yes; calibration error %.4f before, %.4f after; worst group %.4f before, "
                        + "%.4f after (%s)%n",
                row.head(),
                row.outcomes(),
                100 * row.yes(),
                row.eceBefore(),
                row.eceAfter(),
                row.worstBefore(),
                row.worstAfter(),
                row.worstGroup());
        row.factors()
                .forEach((term, factor) -> out.printf(
                        Locale.ROOT,
                        "  %-12s × %.2f%s%n",
                        term,
                        factor,
                        row.truth().containsKey(term)
                                ? String.format(
                                        Locale.ROOT,
                                        " (made with %.2f)",
                                        row.truth().get(term))
                                : ""));
    }

    /** The weights file in the form that Sangam reads, and the curves beside it, which no score reads. */
    private static void write(Path folder, String version, Map<String, Double> factors, Map<String, Calibration> curves)
            throws IOException, UnusableInput {
        String weights = ScaledWeights.of(Weights.bundled(), version, factors);
        Weights.read(weights);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("weights.json"), weights + "\n");
        Map<String, Object> calibration = new LinkedHashMap<>();
        calibration.put("version", version);
        calibration.put("heads", curves);
        Files.writeString(folder.resolve("calibration.json"), Json.pretty(calibration) + "\n");
    }

    private static Map<Outcome.Head, List<Outcome>> read(String file) throws IOException, UnusableInput {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return Outcome.of(() -> lines.map(RecordLine::read).iterator());
        } catch (java.nio.file.NoSuchFileException e) {
            throw new UnusableInput("There is no file " + file + "; export it at /operation/lists.jsonl.");
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    private static String name(Outcome.Head head) {
        return switch (head) {
            case PERSON -> "the person would say yes";
            case TEAM -> "the team would answer yes";
        };
    }

    private static int number(Options options, String name, int usual) throws WrongUsage {
        String value = options.value(name).orElse(String.valueOf(usual));
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new WrongUsage(name + " wants a number from 1 to 999,999, not " + value + ".");
        }
        return Integer.parseInt(value);
    }
}

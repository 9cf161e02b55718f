package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links sentences to the labels of a taxonomy and prints MRR and R-precision at 5 and 10: of the K labels ranked first,
 * how many are right, over the least of K and the number there are. A sentence none of whose labels is in the list does
 * not count.
 */
final class EvalSkills implements Command {

    private static final int KEPT = 100;

    @Override
    public String usage() {
        return "eval skills --sentences S.csv --labels L.txt [--run OUT] [--json OUT]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        String sentences = options.wanted("--sentences");
        String list = options.wanted("--labels");
        Optional<String> kept = options.value("--run");
        Optional<String> json = options.value("--json");
        options.done();
        List<String> labels = text(list).lines().filter(line -> !line.isBlank()).toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            numbers.putIfAbsent(labels.get(i), i);
        }
        Map<String, Set<Integer>> wanted = wanted(sentences, numbers);
        LabelIndex index = new LabelIndex(labels);
        List<String> run = new ArrayList<>();
        double[] sums = new double[3];
        int number = 0;
        for (Map.Entry<String, Set<Integer>> sentence : wanted.entrySet()) {
            List<Integer> ranked = index.rank(sentence.getKey());
            sums[0] += reciprocalRank(ranked, sentence.getValue());
            sums[1] += precision(ranked, sentence.getValue(), 5);
            sums[2] += precision(ranked, sentence.getValue(), 10);
            for (int rank = 0; rank < Math.min(KEPT, ranked.size()); rank++) {
                run.add(number + "\t" + (rank + 1) + "\t" + labels.get(ranked.get(rank)));
            }
            number++;
        }
        print(sums, Math.max(1, wanted.size()), json, out);
        if (kept.isPresent()) {
            Files.write(Path.of(kept.get()), run);
        }
    }

    private static void print(double[] sums, int sentences, Optional<String> json, PrintStream out) throws IOException {
        String[] names = {"MRR", "RP@5", "RP@10"};
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            double value = sums[i] / sentences;
            out.println(String.format(Locale.ROOT, "%s %.4f", names[i], value));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", names[i]);
            row.put("unit", "share");
            row.put("ours", value);
            row.put("better", "higher");
            rows.add(row);
        }
        out.println("sentences " + sentences);
        if (json.isPresent()) {
            Files.writeString(Path.of(json.get()), Json.pretty(rows));
        }
    }

    private static Map<String, Set<Integer>> wanted(String file, Map<String, Integer> numbers)
            throws UnusableInput, IOException {
        List<List<String>> rows = Csv.rows(text(file));
        List<String> head = rows.isEmpty() ? List.of() : rows.getFirst();
        int sentence = head.indexOf("sentence");
        int label = head.indexOf("label");
        if (sentence < 0 || label < 0) {
            throw new UnusableInput(
                    file + " has the columns " + head + "; sentence and label are wanted in its first line.");
        }
        Map<String, Set<Integer>> wanted = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Integer known = row.size() > Math.max(sentence, label) ? numbers.get(row.get(label)) : null;
            if (known != null) {
                wanted.computeIfAbsent(row.get(sentence), s -> new LinkedHashSet<>())
                        .add(known);
            }
        }
        if (wanted.isEmpty()) {
            throw new UnusableInput(
                    "No label of " + file + " is in the list of labels; check that both are of one taxonomy.");
        }
        return wanted;
    }

    private static double reciprocalRank(List<Integer> ranked, Set<Integer> wanted) {
        for (int i = 0; i < ranked.size(); i++) {
            if (wanted.contains(ranked.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double precision(List<Integer> ranked, Set<Integer> wanted, int k) {
        long right = ranked.stream().limit(k).filter(wanted::contains).count();
        return (double) right / Math.min(k, wanted.size());
    }

    private static String text(String file) throws UnusableInput, IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput("There is no file " + file + "; check the path.");
        }
        return Files.readString(path, StandardCharsets.UTF_8);
    }
}

package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;

/**
 * Ranks titles for titles and prints mean average precision, mean reciprocal rank, how often the first is right, and the
 * share of the right ones among the first ten. A query without a right answer in the list does not count.
 */
final class EvalTitles implements Command {

    private static final int KEPT = 100;
    private static final int TOP = 10;
    private static final String[] NAMES = {"MAP", "MRR", "S@1", "R@10"};

    @Override
    public String usage() {
        return "eval titles --queries Q.tsv --corpus C.tsv --qrels R [--concepts M.tsv] [--run OUT] [--json OUT]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        Map<String, String> queries = pairs(options.wanted("--queries"));
        Map<String, String> corpus = pairs(options.wanted("--corpus"));
        Map<String, Set<String>> wanted = wanted(options.wanted("--qrels"), corpus.keySet());
        Optional<String> map = options.value("--concepts");
        Map<String, String> concepts = map.isPresent() ? pairs(map.get()) : Map.of();
        Optional<String> kept = options.value("--run");
        Optional<String> json = options.value("--json");
        options.done();
        queries.keySet().retainAll(wanted.keySet());
        if (queries.isEmpty()) {
            throw new UnusableInput(
                    "No query has a right answer in the corpus; check that the ids of the three files are the same.");
        }
        List<String> ids = List.copyOf(corpus.keySet());
        List<String> named = concepts.isEmpty()
                ? List.of()
                : ids.stream().map(id -> concepts.getOrDefault(id, id)).toList();
        TitleRanks ranks = new TitleRanks(Encoder.bundled(), List.copyOf(corpus.values()), named);
        List<Encoded> vectors = Encoder.bundled().encode(List.copyOf(queries.values()));
        List<String> run = new ArrayList<>();
        double[] sums = new double[NAMES.length];
        int number = 0;
        for (Map.Entry<String, String> query : queries.entrySet()) {
            int[] ranked = ranks.rank(query.getValue(), vectors.get(number++));
            Set<String> right = wanted.getOrDefault(query.getKey(), Set.of());
            score(ranked, ids, right, sums);
            for (int rank = 0; rank < Math.min(KEPT, ranked.length); rank++) {
                run.add(query.getKey() + " Q0 " + ids.get(ranked[rank]) + " " + (rank + 1) + " " + (KEPT - rank)
                        + " sangam");
            }
        }
        print(sums, queries.size(), json, out);
        if (kept.isPresent()) {
            Files.write(Path.of(kept.get()), run);
        }
    }

    private static void score(int[] ranked, List<String> ids, Set<String> right, double[] sums) {
        int found = 0;
        int early = 0;
        double precisions = 0;
        for (int rank = 1; rank <= ranked.length && found < right.size(); rank++) {
            if (right.contains(ids.get(ranked[rank - 1]))) {
                sums[1] += found == 0 ? 1.0 / rank : 0;
                sums[2] += rank == 1 ? 1 : 0;
                early += rank <= TOP ? 1 : 0;
                precisions += ++found / (double) rank;
            }
        }
        sums[0] += precisions / right.size();
        sums[3] += (double) early / right.size();
    }

    private static void print(double[] sums, int queries, Optional<String> json, PrintStream out) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            double value = sums[i] / queries;
            out.println(String.format(Locale.ROOT, "%s %.4f", NAMES[i], value));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", NAMES[i]);
            row.put("unit", "share");
            row.put("ours", value);
            row.put("better", "higher");
            rows.add(row);
        }
        out.println("queries " + queries);
        if (json.isPresent()) {
            Files.writeString(Path.of(json.get()), Json.pretty(rows) + "\n");
        }
    }

    /** The answers called right, above 0 in the file, that are in the corpus. */
    private static Map<String, Set<String>> wanted(String file, Set<String> corpus) throws UnusableInput, IOException {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (String line : lines(file)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length != 4 || !columns[3].matches("-?\\d+")) {
                throw new UnusableInput(file + " has the line “" + line
                        + "”; four columns are wanted: query, 0, answer and a whole number.");
            }
            if (Integer.parseInt(columns[3]) > 0 && corpus.contains(columns[2])) {
                wanted.computeIfAbsent(columns[0], q -> new HashSet<>()).add(columns[2]);
            }
        }
        return wanted;
    }

    private static Map<String, String> pairs(String file) throws UnusableInput, IOException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(file)) {
            int tab = line.indexOf('\t');
            if (tab < 1) {
                throw new UnusableInput(
                        file + " has the line “" + line + "”; an id, a tab and a text are wanted on each line.");
            }
            pairs.put(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
        }
        return pairs;
    }

    private static List<String> lines(String file) throws UnusableInput, IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput("There is no file " + file + "; check the path.");
        }
        return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}

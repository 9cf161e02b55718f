package org.sangam.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sangam.engine.encode.Adapter;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;

/**
 * Fits the matrix over the model's vectors on the names of the ESCO occupations, and writes it. The same folder gives the
 * same bytes, on any machine.
 */
final class FitTitles implements Command {

    private static final String OCCUPATIONS = "occupations_en.csv";

    @Override
    public String usage() {
        return "fit titles --data FOLDER --out FILE";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        Path folder = Path.of(options.wanted("--data"));
        Path file = Path.of(options.wanted("--out"));
        options.done();
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder + "; give the one that ESCO's CSV files are in.");
        }
        List<List<String>> occupations = occupations(folder);
        Encoder encoder = Encoder.withoutAdapter();
        if (encoder.standsIn()) {
            throw new UnusableInput("The model cannot be read, so there is nothing to fit; see the warning above.");
        }
        List<String> names =
                occupations.stream().flatMap(List::stream).distinct().toList();
        Map<String, float[]> vectors = new LinkedHashMap<>();
        List<Encoded> encoded = encoder.encode(names);
        for (int i = 0; i < names.size(); i++) {
            vectors.put(names.get(i), encoded.get(i).unit());
        }
        List<float[][]> together = occupations.stream()
                .map(all -> all.stream().map(vectors::get).toArray(float[][]::new))
                .toList();
        try (OutputStream weights = Files.newOutputStream(file)) {
            Adapter.write(new AdapterFit(together).fit(), weights);
        }
        out.println("Fitted on " + names.size() + " names of " + occupations.size() + " occupations: "
                + Files.size(file) + " bytes.");
    }

    /** The names of each occupation, as ESCO lists them, small letters and capitals alike. */
    private static List<List<String>> occupations(Path folder) throws IOException, UnusableInput {
        Path inside = folder.resolve("esco");
        List<List<String>> rows = Csv.rows(AdminImport.named(Files.isDirectory(inside) ? inside : folder, OCCUPATIONS));
        List<String> head = rows.isEmpty() ? List.of() : rows.getFirst();
        int label = head.indexOf("preferredLabel");
        int others = head.indexOf("altLabels");
        if (label < 0 || others < 0) {
            throw new UnusableInput(OCCUPATIONS + " has no columns preferredLabel and altLabels; give ESCO's CSV.");
        }
        List<List<String>> occupations = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() > Math.max(label, others)) {
                occupations.add(
                        Stream.concat(Stream.of(row.get(label)), row.get(others).lines())
                                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .toList());
            }
        }
        return occupations;
    }
}

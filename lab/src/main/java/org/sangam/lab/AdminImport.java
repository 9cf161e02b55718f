package org.sangam.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sangam.engine.skill.Taxonomy;
import org.sangam.engine.skill.Taxonomy.Concept;
import org.sangam.engine.skill.Taxonomy.Written;

/** Puts a public taxonomy beside the skill graph: what the graph lacks becomes a file that is loaded with it. */
final class AdminImport implements Command {

    private static final String SKILLS = "skills_en.csv";
    private static final String TOOLS = "Technology Skills.txt";
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    @Override
    public String usage() {
        return "admin import esco|onet DIR [--out FOLDER]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        List<String> rest = new ArrayList<>(arguments);
        int at = rest.indexOf("--out");
        String folder = System.getProperty("sangam.skills", "data/skills");
        if (at >= 0 && at + 1 < rest.size()) {
            folder = rest.remove(at + 1);
            rest.remove(at);
        }
        if (rest.size() != 2 || rest.getLast().startsWith("--")) {
            throw new WrongUsage("A taxonomy and the folder it lies in were wanted.");
        }
        Path from = Path.of(rest.getLast());
        if (!Files.isDirectory(from)) {
            throw new UnusableInput("There is no folder " + from + "; check the path.");
        }
        switch (rest.getFirst()) {
            case "esco" -> write("esco", ESCO, esco(from), Path.of(folder), out);
            case "onet" -> write("onet", ONET, onet(from), Path.of(folder), out);
            default -> throw new WrongUsage("“" + rest.getFirst() + "” is no taxonomy it knows: esco or onet.");
        }
    }

    private static final List<String> ESCO = List.of(
            "ESCO, the European Skills, Competences, Qualifications and Occupations classification, English labels.",
            "Source: European Commission. Re-use is free with attribution (Decision 2011/833/EU).",
            "Only what the graph beside it does not name; labels that the form cannot hold are left out.");

    private static final List<String> ONET = List.of(
            "Technology skills of the O*NET database, by the U.S. Department of Labor, Employment and Training",
            "Administration (USDOL/ETA). Used under the CC BY 4.0 licence. O*NET is a trademark of USDOL/ETA.",
            "Changed: only tools that the graph beside it does not name, under their commodity titles.");

    private static void write(String name, List<String> note, List<Concept> concepts, Path folder, PrintStream out)
            throws IOException {
        Written written = Taxonomy.write(folder, name + ".txt", note, concepts);
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".txt");
        Files.writeString(file, written.text(), StandardCharsets.UTF_8);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("taxonomy", name);
        counts.put("concepts", concepts.size());
        counts.put("alreadyKnown", written.known());
        counts.put("skillsAdded", written.skills());
        counts.put("writingsAdded", written.aliases());
        counts.put("file", file.toString());
        counts.put("licence", String.join(" ", note));
        out.println(Json.pretty(counts));
    }

    private static List<Concept> esco(Path folder) throws IOException, UnusableInput {
        List<List<String>> rows = Csv.rows(named(folder, SKILLS));
        List<String> head = rows.isEmpty() ? List.of() : rows.getFirst();
        int label = head.indexOf("preferredLabel");
        int others = head.indexOf("altLabels");
        int kind = head.indexOf("skillType");
        if (label < 0 || others < 0 || kind < 0) {
            throw new UnusableInput(
                    SKILLS + " has no columns preferredLabel, altLabels and skillType; give ESCO's CSV.");
        }
        return rows.stream()
                .skip(1)
                .filter(r -> r.size() > Math.max(label, Math.max(others, kind)))
                .map(r -> new Concept(
                        r.get(kind).equals("knowledge") ? "ESCO knowledge" : "ESCO skills",
                        r.get(label),
                        r.get(others).lines().toList()))
                .toList();
    }

    private static List<Concept> onet(Path folder) throws IOException, UnusableInput {
        Set<String> seen = new LinkedHashSet<>();
        List<Concept> concepts = new ArrayList<>();
        for (String line : named(folder, TOOLS).lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 3 && seen.add(cells[1])) {
                concepts.add(new Concept("O*NET " + cells[3], cells[1], List.of()));
            }
        }
        if (concepts.isEmpty()) {
            throw new UnusableInput(TOOLS + " holds no tools; give the tab-separated file of O*NET's database.");
        }
        return concepts;
    }

    /** A file of that name in the folder, or inside one of its ZIP files. */
    static String named(Path folder, String name) throws IOException, UnusableInput {
        if (Files.isRegularFile(folder.resolve(name))) {
            return text(Files.newInputStream(folder.resolve(name)));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path zip :
                    files.filter(f -> f.toString().endsWith(".zip")).sorted().toList()) {
                try (ZipFile open = new ZipFile(zip.toFile())) {
                    ZipEntry entry = open.getEntry(name);
                    if (entry != null) {
                        return text(open.getInputStream(entry));
                    }
                }
            }
        }
        throw new UnusableInput(
                "Neither " + folder + " nor a ZIP file in it holds " + name + "; unpack the download there.");
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readNBytes((int) MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}

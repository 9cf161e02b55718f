package org.sangam.engine.skill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a public taxonomy as a file of the graph that stands beside our own: what our graph already names is left out, and
 * so are writings that the file's form cannot hold.
 */
public final class Taxonomy {

    /** One concept of a taxonomy: its heading, its name, and other writings of it. */
    public record Concept(String heading, String name, List<String> aliases) {}

    /**
     * @param text the file, ready to be read
     * @param skills how many lines it adds
     * @param aliases how many further writings those bring
     * @param known how many concepts our graph already names
     */
    public record Written(String text, int skills, int aliases, int known) {}

    /** Files beyond this are not loaded. */
    private static final int MOST_FILES = 20;

    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int ATTEMPTS = 6;
    private static final Pattern MARKS = Pattern.compile("[=,>~?!{}\\[\\];#|\\r\\n\\t]");
    private static final Pattern PLACE = Pattern.compile(":(\\d+)");

    private final Map<String, String> files;
    private final SkillGraph graph;
    private final String file;
    private final Set<String> taken = new HashSet<>();
    private int aliases;
    private int known;

    private Taxonomy(Map<String, String> files, String file) {
        this.files = files;
        this.graph = SkillGraph.of(files);
        this.file = file;
    }

    /**
     * @param folder where it is to stand, with others that it has to agree with
     * @param file the name of the file to be, such as {@code esco.txt}
     * @param note lines of licence and source, each without a leading sign
     */
    public static Written write(Path folder, String file, List<String> note, List<Concept> concepts) {
        Map<String, String> files = bundled();
        files.putAll(beside(folder.toString()));
        files.remove(file);
        return new Taxonomy(files, file).write(note, concepts);
    }

    private Written write(List<String> note, List<Concept> concepts) {
        Map<String, List<String>> byHeading = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            String line = line(concept);
            if (!line.isEmpty()) {
                byHeading
                        .computeIfAbsent(plain(concept.heading()), h -> new ArrayList<>())
                        .add(line);
            }
        }
        List<String> lines = new ArrayList<>();
        note.forEach(n -> lines.add("# " + n));
        byHeading.forEach((heading, skills) -> {
            lines.add("[" + heading + " ~ .1]");
            lines.addAll(skills);
        });
        List<String> fitting = fitting(lines);
        int skills = (int) fitting.stream()
                .filter(l -> !l.isEmpty() && !l.startsWith("#") && !l.startsWith("["))
                .count();
        return new Written(String.join("\n", fitting) + "\n", skills, aliases, known);
    }

    /** A name of one word may be an everyday word, so its context decides. */
    private String line(Concept concept) {
        String name = plain(concept.name());
        if (name.isEmpty() || graph.named(name).isPresent()) {
            known += name.isEmpty() ? 0 : 1;
            return "";
        }
        if (Name.key(name).isEmpty() || !taken.add(Name.key(name))) {
            return "";
        }
        List<String> others = new ArrayList<>();
        for (String alias : concept.aliases()) {
            boolean fits = !alias.isBlank()
                    && !MARKS.matcher(alias).find()
                    && alias.strip().contains(" ");
            if (fits && !Name.key(alias).isEmpty() && graph.named(alias).isEmpty() && taken.add(Name.key(alias))) {
                others.add(alias.strip());
            }
        }
        aliases += others.size();
        boolean everyday = !name.contains(" ") && name.equals(name.toLowerCase(Locale.ROOT));
        return name + (everyday ? "!" : "") + (others.isEmpty() ? "" : " = " + String.join(", ", others));
    }

    private static String plain(String name) {
        return MARKS.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    /** The lines without those that the graph's own checks refuse beside ours. */
    private List<String> fitting(List<String> lines) {
        List<String> left = new ArrayList<>(lines);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, String> all = new LinkedHashMap<>(files);
            all.put(file, String.join("\n", left));
            try {
                SkillGraph.of(all);
                return left;
            } catch (IllegalArgumentException refused) {
                String problems = refused.getMessage() == null ? "" : refused.getMessage();
                problems.lines().filter(p -> p.startsWith(file)).forEach(p -> {
                    Matcher place = PLACE.matcher(p);
                    if (place.find()) {
                        left.set(Integer.parseInt(place.group(1)) - 1, "");
                    }
                });
            }
        }
        throw new IllegalStateException("The taxonomy does not fit beside the graph.");
    }

    /** Our own files, by name. */
    static Map<String, String> bundled() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String area : SkillFiles.text("areas.txt").lines().toList()) {
            files.put(area + ".txt", SkillFiles.text(area + ".txt"));
        }
        return files;
    }

    /** The files of an operator's folder, by name; none when it is not there. */
    static Map<String, String> beside(String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return files;
        }
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            for (Path path : all.filter(p -> p.toString().endsWith(".txt"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList()) {
                if (Files.size(path) <= MOST_BYTES) {
                    files.put("" + path.getFileName(), Files.readString(path, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}

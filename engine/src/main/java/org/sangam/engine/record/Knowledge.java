package org.sangam.engine.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.SkillGraph;

/** What words meant when a list was made: the skill graph with what the operator put beside it, the titles, the places. */
public final class Knowledge {

    private static final List<String> TITLES = List.of("families.tsv", "levels.tsv", "spellings.tsv");
    private static final List<String> PLACES = List.of(
            "cities-india.tsv",
            "cities-world.tsv",
            "countries.tsv",
            "localities-india.tsv",
            "regions.tsv",
            "states.tsv",
            "words.txt");
    private static final int LENGTH = 16;

    private Knowledge() {}

    /** Sixteen hexadecimal digits that differ when any of it does. */
    public static String fingerprint() {
        return Once.FINGERPRINT;
    }

    private static final class Once {
        static final String FINGERPRINT = compute();
    }

    private static String compute() {
        MessageDigest digest = Input.digest();
        String areas = new String(resource(SkillGraph.class, "areas.txt"), StandardCharsets.UTF_8);
        areas.lines()
                .map(String::strip)
                .filter(area -> !area.isEmpty() && !area.startsWith("#"))
                .forEach(area -> digest.update(resource(SkillGraph.class, area + ".txt")));
        digest.update(resource(SkillGraph.class, "context-words.txt"));
        TITLES.forEach(name -> digest.update(resource(Titles.class, name)));
        PLACES.forEach(name -> digest.update(resource(PlaceGraph.class, name)));
        beside(digest);
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void beside(MessageDigest digest) {
        String folder = System.getProperty(SkillGraph.BESIDE, "");
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            return;
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of skills " + folder + " could not be read", e);
        }
    }

    private static byte[] resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }
}

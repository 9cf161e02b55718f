package org.sangam.engine.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place data as people write it: one place a line, columns parted by tabs. They are id, name, kind, id of the next
 * larger place, latitude, longitude, other names parted by {@code |}, and for a region the ids of what it gathers, parted
 * by {@code |}. Lines that begin with {@code #} are comments.
 */
final class PlaceFile {

    private static final List<String> FILES = List.of(
            "countries.tsv",
            "states.tsv",
            "cities-india.tsv",
            "localities-india.tsv",
            "cities-world.tsv",
            "regions.tsv");

    /**
     * @param names the one shown first
     * @param gathers ids of the places of a region
     */
    record Line(Place place, List<String> names, List<String> gathers) {}

    private PlaceFile() {}

    static PlaceGraph bundled() {
        List<Line> lines = new ArrayList<>();
        for (String file : FILES) {
            lines.addAll(lines(file).map(PlaceFile::parse).toList());
        }
        Set<String> words = lines("words.txt").map(PlaceNames::key).collect(Collectors.toUnmodifiableSet());
        return new PlaceGraph(lines, words);
    }

    static Line parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 6) {
            throw new IllegalArgumentException("A place has at least six columns parted by tabs, not: " + line);
        }
        Place place = new Place(
                columns[0],
                columns[1],
                Place.Kind.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                columns[3].isEmpty() ? null : columns[3],
                Double.parseDouble(columns[4]),
                Double.parseDouble(columns[5]));
        List<String> names =
                Stream.concat(Stream.of(columns[1]), list(columns, 6)).toList();
        return new Line(place, names, list(columns, 7).toList());
    }

    private static Stream<String> list(String[] columns, int at) {
        return at >= columns.length
                ? Stream.empty()
                : Arrays.stream(columns[at].split("\\|")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = PlaceFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The place data " + file + " is missing from the engine");
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

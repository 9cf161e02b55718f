package org.sangam.engine.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell a title from a company and a school from a degree. */
final class Words {

    /** The kinds of {@code words.txt}. */
    enum Kind {
        TITLE,
        RANK,
        COMPANY,
        SCHOOL,
        DEGREE,
        KIND
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'\u2019&+#-]*");
    private static final int LONGEST = 3;

    private static final Map<Kind, Set<String>> WHOLE = new EnumMap<>(Kind.class);
    private static final Map<Kind, List<String>> ENDS = new EnumMap<>(Kind.class);

    static {
        lines("words.txt").forEach((kind, words) -> {
            Kind key = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
            WHOLE.put(
                    key,
                    new HashSet<>(words.stream().filter(w -> !w.startsWith("*")).toList()));
            ENDS.put(
                    key,
                    words.stream()
                            .filter(w -> w.startsWith("*"))
                            .map(w -> w.substring(1))
                            .toList());
        });
    }

    private Words() {}

    static Map<String, List<String>> lines(String file) {
        Map<String, List<String>> lines = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The engine lacks its file " + file);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    lines.put(
                            line.substring(0, colon),
                            List.of(line.substring(colon + 1).strip().split(", *")));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }

    /** How many words of this kind a phrase holds. */
    static int count(Kind kind, String phrase) {
        List<String> words = of(phrase);
        Set<String> known = WHOLE.getOrDefault(kind, Set.of());
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int n = Math.min(LONGEST, words.size() - i); n > 0; n--) {
                String group = String.join(" ", words.subList(i, i + n));
                boolean found = known.contains(group) || (n == 1 && endsKnown(kind, group));
                if (found) {
                    count++;
                    i += n - 1;
                    break;
                }
            }
        }
        return count;
    }

    private static boolean endsKnown(Kind kind, String word) {
        return ENDS.getOrDefault(kind, List.of()).stream()
                .anyMatch(e -> word.length() > e.length() && word.endsWith(e));
    }

    static boolean has(Kind kind, String phrase) {
        return count(kind, phrase) > 0;
    }

    /** In lower case, without the stops that end sentences; those inside an abbreviation stay. */
    static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(phrase.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        while (word.find()) {
            String found = word.group();
            boolean abbreviation = found.indexOf('.') >= 0 && found.indexOf('.') < found.length() - 1;
            words.add(abbreviation ? found : found.replaceAll("[.'&-]+$", ""));
        }
        return words;
    }
}

package org.sangam.engine.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads titles: which family of work, which level, which words remain. The longest known phrase decides the family, the
 * last one among equals, because a title's head noun stands at its end. Safe to share between threads.
 */
public final class Titles {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PHRASE = 5;
    private static final int SAME_FAMILY = 1000;
    private static final Set<String> HEADS =
            Set.of("manager", "director", "head", "lead", "supervisor", "architect", "intern", "trainee");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]");
    private static final Pattern BREAKS = Pattern.compile("\\s[-–—|/:@,]\\s?|[|@,;:•]|\\s+(at|for|in)\\s+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}+#.&/]+");
    private static final Pattern EDGE_DOTS = Pattern.compile("^[./&]+|[./&]+$");

    private final Map<String, Family> families;
    private final Map<String, Family> phrases;
    private final Map<String, Level> levels;
    private final Set<String> plainPhrases;
    private final Map<String, String> spellings;

    private Titles(Map<String, Family> families, List<String[]> levelRows, Map<String, String> spellings) {
        this.families = families;
        this.spellings = spellings;
        this.levels = new HashMap<>();
        this.plainPhrases = new HashSet<>();
        this.phrases = new HashMap<>();
        for (String[] row : levelRows) {
            for (String written : list(row[1])) {
                if (row[0].equals("NONE")) {
                    plainPhrases.add(spelled(written));
                } else {
                    levels.put(spelled(written), Level.valueOf(row[0]));
                }
            }
        }
        for (Family family : families.values()) {
            family.titles().forEach(phrase -> phrases.put(spelled(phrase), family));
        }
    }

    /** The families, levels and spellings that Sangam comes with, read once. */
    public static Titles bundled() {
        return Bundled.TITLES;
    }

    private static Titles read() {
        Map<String, Family> families = new LinkedHashMap<>();
        for (String[] row : rows("families.tsv", 4)) {
            families.put(row[0], new Family(row[0], row[1], list(row[2]), nearness(row[3])));
        }
        Map<String, String> spellings = new HashMap<>();
        for (String[] row : rows("spellings.tsv", 2)) {
            list(row[1]).forEach(written -> spellings.put(written, row[0]));
        }
        return new Titles(families, rows("levels.tsv", 2), spellings);
    }

    public Collection<Family> families() {
        return Collections.unmodifiableCollection(families.values());
    }

    public Optional<Family> family(String id) {
        return Optional.ofNullable(families.get(id));
    }

    /** How near two families are, in thousandths: 1000 for the same, 0 for strangers. */
    public int nearness(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return 0;
        }
        if (one.equals(other)) {
            return SAME_FAMILY;
        }
        Family a = families.get(one);
        Family b = families.get(other);
        if (a == null || b == null) {
            return 0;
        }
        return Math.max(a.near().getOrDefault(other, 0), b.near().getOrDefault(one, 0));
    }

    public Role read(String title) {
        String whole = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        String plain = BRACKETS.matcher(whole.toLowerCase(Locale.ROOT)).replaceAll(" ");
        Role best = Role.UNKNOWN;
        for (String part : BREAKS.split(plain)) {
            best = better(best, part(words(part)));
        }
        return best;
    }

    /** The first part that names a family wins; until then the first with any words; a level counts wherever it stands. */
    private static Role better(Role best, Role part) {
        Level level = best.level() != null ? best.level() : part.level();
        boolean take =
                best.family() == null && (part.family() != null || best.title().isEmpty());
        Role from = take ? part : best;
        return new Role(from.title(), from.family(), level);
    }

    private Role part(List<String> words) {
        Level level = null;
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
            if (phrases.containsKey(two)) {
                rest.add(words.get(i));
                rest.add(words.get(++i));
                level = higher(level, levelOf(two, words.get(i)));
            } else if (levels.containsKey(two)) {
                level = higher(level, levels.get(two));
                i++;
            } else if (levels.containsKey(words.get(i))) {
                level = higher(level, levels.get(words.get(i)));
                keepHead(words.get(i), rest);
            } else {
                rest.add(words.get(i));
            }
        }
        return new Role(String.join(" ", rest), familyOf(words), level);
    }

    /** A sales manager manages; a product manager need not, and a staff nurse is not a principal one. */
    private @Nullable Level levelOf(String phrase, String head) {
        if (plainPhrases.contains(phrase)) {
            return null;
        }
        return levels.containsKey(phrase) ? levels.get(phrase) : HEADS.contains(head) ? levels.get(head) : null;
    }

    /** "Product manager" is a product manager at some level, so the noun stays among the words that name the work. */
    private static void keepHead(String word, List<String> rest) {
        if (HEADS.contains(word)) {
            rest.add(word);
        }
    }

    private static @Nullable Level higher(@Nullable Level one, @Nullable Level other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.rank() >= other.rank() ? one : other;
    }

    private @Nullable String familyOf(List<String> words) {
        for (int length = Math.min(LONGEST_PHRASE, words.size()); length > 0; length--) {
            for (int from = words.size() - length; from >= 0; from--) {
                Family family = phrases.get(String.join(" ", words.subList(from, from + length)));
                if (family != null) {
                    return family.id();
                }
            }
        }
        return null;
    }

    private List<String> words(String part) {
        String spelled = spelled(part);
        return spelled.isEmpty() ? List.of() : Arrays.asList(spelled.split(" "));
    }

    private String spelled(String text) {
        List<String> words = new ArrayList<>();
        for (String raw : NOT_WORDS.split(text)) {
            String word = EDGE_DOTS.matcher(raw).replaceAll("");
            if (!word.isEmpty()) {
                words.add(spellings.getOrDefault(word, word));
            }
        }
        return joined(words);
    }

    /** "Back end" and "full stack" are one word to us. */
    private String joined(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
            boolean one = spellings.containsKey(two);
            text.append(text.isEmpty() ? "" : " ").append(one ? spellings.get(two) : words.get(i));
            i += one ? 1 : 0;
        }
        return text.toString();
    }

    private static Map<String, Integer> nearness(String cell) {
        Map<String, Integer> near = new HashMap<>();
        for (String entry : list(cell)) {
            int colon = entry.indexOf(':');
            near.put(entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1)));
        }
        return Map.copyOf(near);
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.trim().split("\\s*;\\s*"));
    }

    private static List<String[]> rows(String name, int columns) {
        InputStream stream = Objects.requireNonNull(Titles.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.copyOf(line.split("\t", -1), columns))
                    .map(row -> Arrays.stream(row)
                            .map(cell -> cell == null ? "" : cell)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of titles could not be read: " + name, e);
        }
    }

    private static final class Bundled {
        static final Titles TITLES = read();
    }
}

package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is said in English is said in Hindi, of the same things. */
class HindiTest {

    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/resources/org/sangam"), Path.of("../engine/src/main/resources/org/sangam"));
    private static final String ENDING = ".properties";

    @Test
    void no_sentence_is_missing_and_none_is_said_that_english_does_not_know() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles()) {
            Properties said = read(english);
            Properties twin = read(twin(english));
            said.stringPropertyNames().stream()
                    .filter(code -> !twin.containsKey(code))
                    .forEach(code -> wrong.add(twin(english) + " lacks " + code));
            twin.stringPropertyNames().stream()
                    .filter(code -> !said.containsKey(code))
                    .forEach(code -> wrong.add(twin(english) + " alone has " + code));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_sentence_names_the_same_things_in_both_languages() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles()) {
            Properties said = read(english);
            Properties twin = read(twin(english));
            for (String code : said.stringPropertyNames()) {
                String pattern = twin.getProperty(code);
                if (pattern != null && !fits(said.getProperty(code), pattern)) {
                    wrong.add(twin(english) + ", " + code + ": " + pattern);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_sentence_that_forgets_or_invents_something_is_seen() {
        assertThat(fits("{name} has {count, plural, one {one job} other {# jobs}}", "{name} के पास {count} नौकरियाँ"))
                .isTrue();
        assertThat(fits("{name} waits", "इंतज़ार")).isFalse();
        assertThat(fits("{name} waits", "{name} को {day} का इंतज़ार")).isFalse();
    }

    @Test
    void hindi_is_written_in_its_own_script() throws IOException {
        List<String> latin = new ArrayList<>();
        for (Path english : bundles()) {
            Properties said = read(english);
            Properties twin = read(twin(english));
            for (String code : twin.stringPropertyNames()) {
                if (!said.containsKey(code)) {
                    continue;
                }
                String words = twin.getProperty(code).replaceAll("https?://\\S+", "");
                boolean says = said.getProperty(code)
                        .replaceAll("\\{[a-zA-Z]+[,}]|\\b(select|plural|other|spellout|number)\\b", "")
                        .matches("(?s).*[a-z]{4}.*[a-z]{4}.*");
                if (says && words.codePoints().noneMatch(c -> c >= 0x900 && c <= 0x97f)) {
                    latin.add(code + ": " + words);
                }
            }
        }
        assertThat(latin).isEmpty();
    }

    /** Hindi names nothing that English does not, and everything that English shows; what only bends words may go. */
    private static boolean fits(String english, String hindi) {
        Set<String> known = arguments(english, false);
        Set<String> named = arguments(hindi, false);
        return known.containsAll(named) && named.containsAll(arguments(english, true));
    }

    private static Set<String> arguments(String pattern, boolean shownOnly) {
        MessagePattern parts = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parts.countParts(); i++) {
            Part part = parts.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                boolean shown = part.getArgType() == ArgType.NONE || part.getArgType() == ArgType.SIMPLE;
                if (shown || !shownOnly) {
                    names.add(parts.getSubstring(parts.getPart(i + 1)));
                }
            }
        }
        return names;
    }

    private static List<Path> bundles() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(ENDING)
                                && !file.toString().endsWith("_hi" + ENDING))
                        .forEach(found::add);
            }
        }
        assertThat(found).hasSizeGreaterThan(12);
        return found;
    }

    private static Path twin(Path english) {
        return Path.of(english.toString().replace(ENDING, "_hi" + ENDING));
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                read.load(reader);
            }
        }
        return read;
    }
}

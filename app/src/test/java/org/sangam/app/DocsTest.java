package org.sangam.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point to is there. */
class DocsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]++)(?:#[^)]*+)?\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:bin/sangam|bin/test|\\./mvnw)\\b");

    private static final Pattern SETTING = Pattern.compile("\\$\\{(sangam\\.[a-z.-]+)[:}]");

    @Test
    void every_link_leads_to_a_file_that_is_there() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                boolean here = !link.group(1).startsWith("http");
                if (here && !Files.exists(document.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(document) + " → " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_command_shown_can_be_run() throws IOException {
        for (Path document : documents()) {
            Matcher command = COMMAND.matcher(Files.readString(document));
            while (command.find()) {
                assertThat(ROOT.resolve(command.group().replace("./", ""))).isExecutable();
            }
        }
    }

    @Test
    void every_setting_is_explained_to_whoever_runs_it() throws IOException {
        String explained = Files.readString(ROOT.resolve("docs/self-hosting.md"));
        try (Stream<Path> sources = Files.walk(ROOT.resolve("app/src/main/java"))) {
            List<String> settings = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> settings(file).stream())
                    .distinct()
                    .toList();
            assertThat(settings)
                    .contains("sangam.data")
                    .allSatisfy(setting -> assertThat(explained).contains("`" + setting + "`"));
        }
    }

    private static List<String> settings(Path source) {
        try {
            return SETTING.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(documents::add);
        }
        return documents;
    }
}

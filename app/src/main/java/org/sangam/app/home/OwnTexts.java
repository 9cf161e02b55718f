package org.sangam.app.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sangam.app.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Texts that the operator wrote in place of ours: files such as {@code privacy.txt} and {@code privacy_hi.txt} in the
 * folder that {@code sangam.texts} names. A line that begins with "# " is a heading; empty lines part paragraphs. They are
 * read at each request, so a change shows at once; a file of more than 200 kB is left aside.
 */
@Component
class OwnTexts {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTexts.class);
    private static final long LARGEST = 200_000;

    private final String folder;

    OwnTexts(@Value("${sangam.texts:}") String folder) {
        this.folder = folder;
    }

    /** The operator's own text, in the reader's language or else in English; empty where there is none. */
    Optional<List<TextPage.Section>> of(String code, Words words) {
        if (folder.isBlank()) {
            return Optional.empty();
        }
        String language = words.locale().getLanguage();
        return read(code + "_" + language + ".txt")
                .or(() -> read(code + ".txt"))
                .map(OwnTexts::sections);
    }

    private Optional<String> read(String name) {
        Path file = Path.of(folder, name);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", name, unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static List<TextPage.Section> sections(String text) {
        List<TextPage.Section> sections = new ArrayList<>();
        String heading = "";
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (text + "\n\n").lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("# ")) {
                end(paragraph, paragraphs);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
            if (line.startsWith("# ")) {
                close(sections, heading, paragraphs);
                heading = line.substring(2).strip();
                paragraphs = new ArrayList<>();
            }
        }
        close(sections, heading, paragraphs);
        return sections;
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static void close(List<TextPage.Section> sections, String heading, List<String> paragraphs) {
        if (!heading.isEmpty() || !paragraphs.isEmpty()) {
            sections.add(new TextPage.Section(heading, List.copyOf(paragraphs)));
        }
    }
}

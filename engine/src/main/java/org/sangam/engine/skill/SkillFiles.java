package org.sangam.engine.skill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text files that lie beside these classes. */
final class SkillFiles {

    private SkillFiles() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(SkillFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

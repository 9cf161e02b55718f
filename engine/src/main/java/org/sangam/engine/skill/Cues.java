package org.sangam.engine.skill;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that decide whether an ambiguous name means the skill.
 *
 * @param with speak for the skill when they stand in the same sentence
 * @param not speak against it: a phrase that holds the name itself must lie over it
 */
record Cues(List<String> with, List<String> not) {

    static final Cues NONE = new Cues(List.of(), List.of());

    /** Reads {@code with a, b ; not c, d}; either half may be missing. */
    static Cues of(String part) {
        List<String> with = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (String half : part.split(";")) {
            String words = half.strip();
            boolean against = words.startsWith("not ");
            if (!against && !words.startsWith("with ")) {
                throw new IllegalArgumentException("context reads \"with …; not …\", but this is: " + part);
            }
            for (String cue : words.substring(against ? 4 : 5).split(",")) {
                String plain = Sentence.plain(cue);
                if (!plain.isBlank()) {
                    (against ? not : with).add(plain);
                }
            }
        }
        return new Cues(List.copyOf(with), List.copyOf(not));
    }
}

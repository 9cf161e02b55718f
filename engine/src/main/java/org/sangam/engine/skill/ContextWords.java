package org.sangam.engine.skill;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code context-words.txt}, by name: {@code titles: mr, ms}, continued by indented lines. */
final class ContextWords {

    private static final Map<String, Set<String>> LISTS = read(SkillFiles.text("context-words.txt"));

    private ContextWords() {}

    static Set<String> of(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private static Map<String, Set<String>> read(String file) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : file.replaceAll("\n[ \t]+", " ").lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                lists.put(line.substring(0, colon), words(line.substring(colon + 1)));
            }
        }
        return Map.copyOf(lists);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}

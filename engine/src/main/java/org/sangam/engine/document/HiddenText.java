package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sangam.engine.posting.Finding;

/** Collects words that a file holds and does not show. They are reported to the person, and never read. */
final class HiddenText {

    /** Fewer hidden letters are a slip of a program, not words. */
    private static final int WORTH_SAYING = 3;

    private static final int SAMPLE = 200;

    enum Way {
        /** In the colour of what lies behind, or see-through. */
        COLOUR,
        /** Smaller than 4 points. */
        TINY,
        OFF_PAGE,
        /** Marked as not to be painted. */
        INVISIBLE,
        /** Under something painted later. */
        COVERED,
        /** Characters without width, such as those that smuggle letters into emoji. */
        ZERO_WIDTH
    }

    private final Map<Way, StringBuilder> samples = new EnumMap<>(Way.class);
    private final Map<Way, Integer> letters = new EnumMap<>(Way.class);

    void add(Way way, String words) {
        if (words.isBlank()) {
            if (letters.containsKey(way)) {
                sample(way).append(' ');
            }
            return;
        }
        letters.merge(way, words.strip().length(), Integer::sum);
        sample(way).append(words);
    }

    private StringBuilder sample(Way way) {
        StringBuilder sample = samples.computeIfAbsent(way, w -> new StringBuilder());
        sample.setLength(Math.min(sample.length(), SAMPLE));
        return sample;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        letters.forEach((way, count) -> {
            if (count >= WORTH_SAYING) {
                findings.add(new Finding(
                        "hidden-text",
                        Finding.Severity.WARNING,
                        Map.of(
                                "way", way.name().toLowerCase(Locale.ROOT),
                                "letters", count,
                                "words", words(way)),
                        List.of()));
            }
        });
        return findings;
    }

    private String words(Way way) {
        String words = sample(way).toString().strip().replaceAll("\\s+", " ");
        return words.length() <= SAMPLE ? words : words.substring(0, SAMPLE);
    }
}

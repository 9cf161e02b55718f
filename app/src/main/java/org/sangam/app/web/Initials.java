package org.sangam.app.web;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first letters of a name, whole ones in every script. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return Stream.of(name.strip().split("[\\s\\-–,.&/]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(Initials::first)
                .collect(Collectors.joining());
    }

    private static String first(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        letters.first();
        return word.substring(0, letters.next()).toUpperCase(Locale.ROOT);
    }
}

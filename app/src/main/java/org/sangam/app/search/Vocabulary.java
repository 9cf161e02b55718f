package org.sangam.app.search;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The words of the jobs that are open.
 *
 * @param knows whether some job holds the word, as {@link Tokens#stem} leaves it
 * @param startingWith words of titles that start with some letters, with how many titles hold each
 */
record Vocabulary(Predicate<String> knows, Function<String, Map<String, Integer>> startingWith) {

    static final Vocabulary EMPTY = new Vocabulary(word -> false, letters -> Map.of());
}

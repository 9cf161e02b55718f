package org.sangam.app.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sangam.engine.posting.Posting.EmploymentType;

/**
 * Words of a question that name no job: what joins and parts, what only says that somebody looks for work, what measures.
 * They stand in {@code asides.txt}, for people to read and amend.
 */
final class Asides {

    private static final Map<String, Map<String, String>> LISTS = lists();

    /** Said by everybody and asked for by nobody. */
    static final Set<String> EMPTY = phrases("empty");

    /** After one of these a place is expected. */
    static final Set<String> BEFORE_PLACE = phrases("before-place");

    /** Before one of these a place is expected. */
    static final Set<String> AFTER_PLACE = phrases("after-place");

    static final Set<String> NOT = phrases("not");
    static final Set<String> NOT_BEFORE = phrases("not-before");
    static final Set<String> OR = phrases("or");
    static final Set<String> TO = phrases("to");
    static final Set<String> YEARS = phrases("years");
    static final Set<String> MONTHS = phrases("months");
    static final Set<String> EXPERIENCE = phrases("experience");
    static final Set<String> PAY = phrases("pay");
    static final Map<String, Integer> THOUSANDS = numbers("thousands");
    static final Set<String> MONTHLY = phrases("monthly");
    static final Set<String> YEARLY = phrases("yearly");
    static final Set<String> LEAST = phrases("least");
    static final Set<String> MOST = phrases("most");
    static final Set<String> BESIDE_NUMBERS = phrases("beside-numbers");
    static final Set<String> AND_MORE = phrases("and-more");
    static final Set<String> NEWCOMER = phrases("newcomer");
    static final Set<String> REMOTE = phrases("remote");
    static final Set<String> ON_SITE = phrases("on-site");

    /** Nothing but remote work will do. */
    static final Set<String> REMOTE_ONLY = phrases("remote-only");

    /** When a job was opened, in days. */
    static final Map<String, Integer> SINCE = numbers("since");

    /** Before a number of days, weeks or months since a job was opened. */
    static final Set<String> LATELY = phrases("lately");

    static final Set<String> HOURS = phrases("hours");
    static final Set<String> DAYS = phrases("days");
    static final Set<String> WEEKS = phrases("weeks");
    static final Set<String> OPENED = phrases("opened");

    /** By the time it takes or lasts. */
    static final Map<String, EmploymentType> KINDS = kinds("kinds");

    static final Set<String> KILOMETRES = phrases("kilometres");

    /** Around the place that follows. */
    static final Set<String> NEAR = phrases("near");

    /** Around the place before. */
    static final Set<String> NEARBY = phrases("nearby");

    /** Near the reader, whose place we do not know. */
    static final Set<String> NEAR_ME = phrases("near-me");

    static final Map<String, Integer> NUMBERS = numbers("numbers");

    /** Short for several words, where no skill and no work bears that name. */
    static final Map<String, List<String>> SHORT = words("short");

    static final Set<String> AGENCY = phrases("agency");
    static final Set<String> DIRECT = phrases("direct");
    static final Set<String> PRODUCTS = phrases("products");
    static final Set<String> SERVICES = phrases("services");

    /** What people add to a trade and postings word differently. */
    static final Set<String> SOFT = phrases("soft");

    /** Every word of all lists, so that none is taken for a misspelling. */
    static final Set<String> WORDS = LISTS.values().stream()
            .flatMap(list -> list.keySet().stream())
            .flatMap(phrase -> List.of(phrase.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Asides() {}

    private static Set<String> phrases(String list) {
        return Set.copyOf(list(list).keySet());
    }

    private static Map<String, Integer> numbers(String list) {
        return meanings(list, Integer::valueOf);
    }

    private static Map<String, EmploymentType> kinds(String list) {
        return meanings(list, EmploymentType::valueOf);
    }

    private static Map<String, List<String>> words(String list) {
        return meanings(list, words -> List.of(words.split(" ")));
    }

    private static <T> Map<String, T> meanings(String list, Function<String, T> meaning) {
        return list(list).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> meaning.apply(entry.getValue())));
    }

    private static Map<String, String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), () -> "asides.txt has no list called " + name);
    }

    /** By the name of the list: each phrase, and what it means if that is said. */
    private static Map<String, Map<String, String>> lists() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Asides.class.getResourceAsStream("asides.txt")), StandardCharsets.UTF_8))) {
            Map<String, Map<String, String>> lists = new HashMap<>();
            Map<String, String> list = new HashMap<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    list = new HashMap<>();
                    lists.put(line.substring(1, line.length() - 1), list);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    put(list, line);
                }
            }
            return Map.copyOf(lists);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(Map<String, String> list, String line) {
        int equals = line.indexOf('=');
        String meaning = equals < 0 ? "" : line.substring(equals + 1).strip();
        for (String phrase :
                line.substring(0, equals < 0 ? line.length() : equals).split(",")) {
            if (!phrase.isBlank()) {
                list.put(phrase.strip(), meaning);
            }
        }
    }
}

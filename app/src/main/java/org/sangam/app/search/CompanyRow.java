package org.sangam.app.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyName;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;

/**
 * What a search tests of a company, prepared once.
 *
 * @param number of the company among {@link CompanyNumbers}
 * @param names the words of every name it goes by: its own first, then its legal and its other and former ones
 * @param line the words of the line about it
 * @param about the words of what it says of itself
 * @param places numbers of the places it sits in at any remove
 * @param type one more than its place among its kind; 0 for what nobody said; size and stage likewise
 */
@SuppressWarnings({"EnumOrdinal", "ArrayRecordComponent"}) // numbers that live as long as this process
record CompanyRow(
        UUID id,
        int number,
        String sorted,
        List<List<String>> names,
        Set<String> line,
        Set<String> about,
        List<Integer> places,
        int type,
        int size,
        int stage,
        boolean agency) {

    private static final int MOST_WORDS = 800;

    static CompanyRow of(Company company) {
        return new CompanyRow(
                company.id(),
                CompanyNumbers.of(company.id()),
                company.name().text().toLowerCase(Locale.ROOT),
                names(company).map(name -> Tokens.stems(name, MOST_WORDS)).toList(),
                Set.copyOf(Tokens.stems(company.line(), MOST_WORDS)),
                Set.copyOf(Tokens.stems(company.about(), MOST_WORDS)),
                places(company.city()),
                ordinal(company.type()),
                ordinal(company.size()),
                ordinal(company.stage()),
                company.agency());
    }

    /** Whether all these words stand in one of its names, the last of them perhaps only begun. */
    boolean called(List<String> words) {
        return names.stream().anyMatch(name -> holds(name, words));
    }

    /** Whether these words, in this order, are the whole of one of its names but for the legal form. */
    boolean exactly(List<String> words) {
        return names.stream().anyMatch(name -> core(name).equals(core(words)));
    }

    /** Whether these words stand side by side in one of its names or, in any order, in its line. */
    boolean says(List<String> words) {
        String phrase = " " + String.join(" ", words) + " ";
        return names.stream().anyMatch(name -> (" " + String.join(" ", name) + " ").contains(phrase))
                || line.containsAll(words);
    }

    /** All words of its names, for spelling. */
    Stream<String> nameWords() {
        return names.stream().flatMap(List::stream);
    }

    private static boolean holds(List<String> name, List<String> words) {
        for (String word : words) {
            boolean begun = word.length() >= 3 && name.stream().anyMatch(other -> other.startsWith(word));
            if (!begun && !name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> core(List<String> words) {
        String text = String.join(" ", words);
        return CompanyName.fits(text) ? List.of(new CompanyName(text).key().split(" ")) : words;
    }

    private static Stream<String> names(Company company) {
        List<String> names = new ArrayList<>();
        names.add(company.name().text());
        @Nullable String legal = company.legalName();
        if (legal != null) {
            names.add(legal);
        }
        names.addAll(company.aliases());
        return names.stream().distinct();
    }

    private static List<Integer> places(@Nullable String city) {
        return city == null
                ? List.of()
                : PlaceGraph.bundled()
                        .named(city)
                        .map(Place::id)
                        .map(Numbers::around)
                        .orElse(List.of());
    }

    /** The places it sits in or has jobs in. */
    Set<Integer> places(Employers.Jobs jobs) {
        return Stream.concat(places.stream(), jobs.places().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }
}

package org.sangam.app.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A search that somebody wants to hear of again: words and choices as they stand in the query of its address.
 *
 * @param text what was typed
 */
public record SavedSearch(String text, Selection chosen) {

    /** Reads what stands in an address; nonsense counts as nothing. */
    public static SavedSearch of(Map<String, List<String>> typed) {
        List<String> words = typed.getOrDefault("q", List.of());
        return new SavedSearch(
                words.isEmpty() || words.getFirst() == null ? "" : words.getFirst(),
                Choosing.of(typed).selection());
    }

    /** Reads the query of an address, still encoded. */
    public static SavedSearch of(String query) {
        MultiValueMap<String, String> typed =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        Map<String, List<String>> plain = new LinkedHashMap<>();
        typed.forEach((name, values) -> plain.put(
                name,
                values.stream()
                        .map(value ->
                                value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8))
                        .toList()));
        return of(plain);
    }

    /** The newest jobs that it finds, at most a page of them. */
    public List<UUID> newest(JobSearch search) {
        return search.find(search.read(text, chosen, Question.Sort.NEWEST), null)
                .jobs();
    }
}

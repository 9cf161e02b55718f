package org.sangam.app.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.change.Changes;
import org.sangam.app.change.Follower;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.springframework.stereotype.Component;

/**
 * All companies as a search tests them, in memory, kept true to the database by its feed of changes: some two kilobytes
 * each. Whoever asks sees what was committed before.
 */
@Component
class CompanyRows {

    private static final int PAGE = 500;

    private final Changes changes;
    private final Companies companies;
    private final Map<UUID, CompanyRow> rows = new HashMap<>();

    /** Null until the first question. */
    private @Nullable Follower follower;

    private Known known = new Known(List.of(), new TreeMap<>(), Set.of());

    CompanyRows(Changes changes, Companies companies) {
        this.changes = changes;
        this.companies = companies;
    }

    /**
     * The companies of one moment.
     *
     * @param words of their names, with how many names hold each
     * @param said the words of what they say of themselves
     */
    record Known(Collection<CompanyRow> rows, NavigableMap<String, Integer> words, Set<String> said) {

        Vocabulary vocabulary(Vocabulary jobs) {
            return new Vocabulary(
                    word -> words.containsKey(word)
                            || said.contains(word)
                            || jobs.knows().test(word),
                    letters -> {
                        Map<String, Integer> both =
                                new HashMap<>(jobs.startingWith().apply(letters));
                        words.subMap(letters, true, letters + Character.MAX_VALUE, false)
                                .forEach((word, names) -> both.merge(word, names, Integer::sum));
                        return both;
                    });
        }
    }

    synchronized Known now() {
        boolean changed = follower == null;
        if (follower == null) {
            Follower start = Follower.fromNow(changes);
            readAll();
            follower = start;
        }
        Set<UUID> touched = new LinkedHashSet<>();
        follower.follow(change -> {
            if (change.kind().equals("company")) {
                touched.add(change.id());
            }
        });
        if (!touched.isEmpty()) {
            touched.forEach(rows::remove);
            read(touched);
        }
        if (changed || !touched.isEmpty()) {
            known = known();
        }
        return known;
    }

    private void readAll() {
        rows.clear();
        @Nullable UUID last = null;
        List<UUID> page;
        do {
            page = companies.ids(last, PAGE);
            read(page);
            last = page.isEmpty() ? last : page.getLast();
        } while (page.size() == PAGE);
    }

    private void read(Collection<UUID> ids) {
        for (Company company : companies.byIds(ids)) {
            rows.put(company.id(), CompanyRow.of(company));
        }
    }

    private Known known() {
        NavigableMap<String, Integer> words = new TreeMap<>();
        rows.values().forEach(row -> row.nameWords().forEach(word -> words.merge(word, 1, Integer::sum)));
        Set<String> said = new HashSet<>();
        rows.values().forEach(row -> {
            said.addAll(row.line());
            said.addAll(row.about());
        });
        return new Known(List.copyOf(rows.values()), words, said);
    }
}

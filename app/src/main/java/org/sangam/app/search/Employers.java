package org.sangam.app.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.springframework.stereotype.Component;

/** What every company has open, added up over the jobs of the word index at most once in {@code FRESH_FOR}. */
@Component
class Employers {

    private static final Duration FRESH_FOR = Duration.ofSeconds(5);

    private final Clock clock;
    private Map<Integer, Jobs> last = Map.of();
    private Instant asked = Instant.MIN;

    Employers(Clock clock) {
        this.clock = clock;
    }

    /**
     * A company's open jobs together.
     *
     * @param newest when the newest was opened, in seconds since 1970
     * @param skills numbers of what any of them asks for
     * @param places numbers of the places that any of them lies in, at any remove
     */
    record Jobs(int open, long newest, List<Integer> skills, List<Integer> places) {

        static final Jobs NONE = new Jobs(0, 0, List.of(), List.of());
    }

    /** By the numbers of companies; those without open jobs are left out. */
    synchronized Map<Integer, Jobs> all(IndexSearcher searcher) throws IOException {
        Instant now = clock.instant();
        if (asked.equals(Instant.MIN) || asked.plus(FRESH_FOR).isBefore(now)) {
            last = new Adding().all(searcher);
            asked = now;
        }
        return last;
    }

    private static final class Adding {

        private final Map<Integer, int[]> open = new HashMap<>();
        private final Map<Integer, Long> newest = new HashMap<>();
        private long[] skills = new long[1024];
        private long[] places = new long[1024];
        private int skillsUsed;
        private int placesUsed;

        Map<Integer, Jobs> all(IndexSearcher searcher) throws IOException {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Columns columns = Columns.of(leaf.reader());
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (live == null || live.get(doc)) {
                        add(columns, doc);
                    }
                }
            }
            Map<Integer, List<Integer>> skilled = byCompany(skills, skillsUsed);
            Map<Integer, List<Integer>> placed = byCompany(places, placesUsed);
            Map<Integer, Jobs> all = new HashMap<>();
            open.forEach((company, count) -> all.put(
                    company,
                    new Jobs(
                            count[0],
                            newest.getOrDefault(company, 0L),
                            skilled.getOrDefault(company, List.of()),
                            placed.getOrDefault(company, List.of()))));
            return Map.copyOf(all);
        }

        private void add(Columns columns, int doc) {
            int company = columns.company[doc];
            open.computeIfAbsent(company, key -> new int[1])[0]++;
            newest.merge(company, columns.opened[doc], Math::max);
            for (int i = columns.skillsFrom[doc]; i < columns.skillsFrom[doc + 1]; i++) {
                skills = grown(skills, skillsUsed);
                skills[skillsUsed++] = pair(company, columns.skills[i]);
            }
            for (int i = columns.placesFrom[doc]; i < columns.placesWithin[doc]; i++) {
                places = grown(places, placesUsed);
                places[placesUsed++] = pair(company, columns.places[i]);
            }
        }

        private static long[] grown(long[] all, int used) {
            return used < all.length ? all : Arrays.copyOf(all, used * 2);
        }

        private static long pair(int company, int value) {
            return (long) company << Short.SIZE | value;
        }

        private static Map<Integer, List<Integer>> byCompany(long[] pairs, int used) {
            Arrays.sort(pairs, 0, used);
            Map<Integer, List<Integer>> values = new HashMap<>();
            for (int i = 0; i < used; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    values.computeIfAbsent((int) (pairs[i] >> Short.SIZE), key -> new ArrayList<>())
                            .add((int) (pairs[i] & 0xffff));
                }
            }
            return values;
        }
    }
}

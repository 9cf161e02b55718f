package org.sangam.app.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where people's prices are kept, so that a restart goes on from them. */
@Repository
class PersonPriceRows {

    private final JdbcClient sql;
    private final Clock clock;

    PersonPriceRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<UUID, Integer> prices() {
        Map<UUID, Integer> prices = new HashMap<>();
        sql.sql("select candidate_id, price from person_price")
                .query((row, at) -> Map.entry(row.getObject("candidate_id", UUID.class), row.getInt("price")))
                .list()
                .forEach(entry -> prices.put(entry.getKey(), entry.getValue()));
        return prices;
    }

    /** Takes these prices for all there are; people who are no more are left out. */
    @Transactional
    void keep(Map<UUID, Integer> prices) {
        sql.sql("set local statement_timeout = 60000").update();
        sql.sql("delete from person_price").update();
        List<Map.Entry<UUID, Integer>> all = List.copyOf(prices.entrySet());
        sql.sql("""
                        insert into person_price (candidate_id, price, moved_at)
                        select p.id, p.price, :now from unnest(:people, :prices) as p (id, price)
                            join candidate on candidate.id = p.id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("people", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("prices", all.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }

    /** Which of these people show themselves. */
    Set<UUID> shown(List<UUID> people) {
        return new HashSet<>(sql.sql("select id from candidate where visibility = 'ANONYMOUS' and id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query((row, at) -> row.getObject("id", UUID.class))
                .list());
    }

    /** The open jobs by id, at most {@code limit} after {@code last}. */
    List<UUID> jobsAfter(UUID last, int limit) {
        return sql.sql("select id from job where state = 'OPEN' and id > :last order by id limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query((row, at) -> row.getObject("id", UUID.class))
                .list();
    }
}

package org.sangam.app.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where prices are kept, so that a restart goes on with them. */
@Repository
class KeptPrices {

    private final JdbcClient sql;
    private final Clock clock;

    KeptPrices(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whose prices, and the table that has them. */
    enum Of {
        JOBS("job"),
        PEOPLE("candidate");

        private final String owner;

        Of(String owner) {
            this.owner = owner;
        }

        private String table() {
            return this == JOBS ? "job_price" : "person_price";
        }

        private String column() {
            return owner + "_id";
        }
    }

    Map<UUID, Integer> all(Of of) {
        Map<UUID, Integer> prices = new HashMap<>();
        sql.sql("select " + of.column() + " as id, price from " + of.table())
                .query((row, at) -> Map.entry(row.getObject("id", UUID.class), row.getInt("price")))
                .list()
                .forEach(entry -> prices.put(entry.getKey(), entry.getValue()));
        return prices;
    }

    /** Takes these prices for all there are; of what is no more none is kept. */
    @Transactional
    void keep(Of of, Map<UUID, Integer> prices) {
        sql.sql("set local statement_timeout = 60000").update();
        sql.sql("delete from " + of.table()).update();
        List<Map.Entry<UUID, Integer>> all = List.copyOf(prices.entrySet());
        sql.sql("insert into " + of.table() + " (" + of.column() + ", price, moved_at) "
                        + "select p.id, p.price, :now from unnest(:ids, :prices) as p (id, price) "
                        + "join " + of.owner + " as owner on owner.id = p.id")
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("prices", all.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }
}

package org.sangam.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sangam.engine.encode.Encoded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the vectors of titles are kept, once for each encoder that made them. */
@Repository
class TitleRows {

    /** Whoever adds a title holds this lock until it is committed, so that numbers come in their order. */
    private static final long LOCK = 0x7469746C65L;

    private final JdbcClient sql;

    TitleRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** One title with its vector. */
    record Row(int number, UUID title, Encoded vector) {}

    /** From that number on, at most {@code limit}, in their order. */
    List<Row> from(String encoder, int number, int limit) {
        return sql.sql("""
                        select number, title, vector from title_vector
                        where encoder = :encoder and number >= :number order by number limit :limit
                        """)
                .param("encoder", encoder)
                .param("number", number)
                .param("limit", limit)
                .query(TitleRows::row)
                .list();
    }

    /** Those of the titles that the encoder has made vectors of. */
    List<Row> of(String encoder, Collection<UUID> titles) {
        return sql.sql("""
                        select number, title, vector from title_vector
                        where encoder = :encoder and title = any(:titles) order by number
                        """)
                .param("encoder", encoder)
                .param("titles", titles.toArray(UUID[]::new))
                .query(TitleRows::row)
                .list();
    }

    /** Waits until nobody else adds titles; to be called in a transaction, before asking for what there is. */
    void lock() {
        sql.sql("set local statement_timeout = 30000").update();
        sql.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    void add(String encoder, Row row) {
        sql.sql("""
                        insert into title_vector (encoder, number, title, vector)
                        values (:encoder, :number, :title, :vector)
                        """)
                .param("encoder", encoder)
                .param("number", row.number())
                .param("title", row.title())
                .param("vector", row.vector().bytes())
                .update();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(row.getInt("number"), row.getObject("title", UUID.class), Encoded.of(row.getBytes("vector")));
    }
}

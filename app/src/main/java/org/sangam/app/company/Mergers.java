package org.sangam.app.company;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one company of two that are the same. Everything that names the one by {@code company_id} then names the other:
 * jobs, members, interests, conversations. Its names become other names of the one that stays, so that it is found by them
 * and whoever hides from it stays hidden; its address leads on. Whoever revealed themselves to the one did not do so to the
 * other, and is asked anew.
 */
@Repository
public class Mergers {

    private final JdbcClient sql;
    private final Clock clock;

    Mergers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Where a company that once had this slug stands now. */
    public Optional<String> movedTo(String slug) {
        return sql.sql("select c.slug from company_moved m join company c on c.id = m.company_id where m.slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Merges; the two are different and here. */
    @Transactional
    public void merge(Company gone, Company stays) {
        if (gone.id().equals(stays.id())) {
            throw new IllegalArgumentException("A company cannot be merged with itself");
        }
        sql.sql("select id from company where id = any(:both) order by id for update")
                .param("both", new UUID[] {gone.id(), stays.id()})
                .query(UUID.class)
                .list();
        names(gone, stays);
        withoutDoubles(gone, stays);
        for (String table : tables()) {
            change(table, "company_id", gone, stays);
        }
        change("mandate", "agency_id", gone, stays);
        change("mandate", "client_id", gone, stays);
        leadOn(gone, stays);
        sql.sql("delete from company where id = :gone").param("gone", gone.id()).update();
        sql.sql("update company set version = version + 1 where id = :stays")
                .param("stays", stays.id())
                .update();
    }

    private void names(Company gone, Company stays) {
        sql.sql("""
                insert into company_name (company_id, key, name, kind)
                select distinct on (key) :stays, key, name, 'OTHER' from company_name
                 where company_id = :gone
                   and key not in (select key from company_name where company_id = :stays)
                 order by key, kind
                on conflict do nothing
                """).param("gone", gone.id()).param("stays", stays.id()).update();
        sql.sql("delete from company_name where company_id = :gone")
                .param("gone", gone.id())
                .update();
    }

    /** What both have is kept once, as the one that stays has it. */
    private void withoutDoubles(Company gone, Company stays) {
        for (String doubled : List.of(
                "delete from company_link where company_id = :gone",
                "delete from reveal where company_id = :gone",
                """
                delete from company_evidence e where company_id = :gone and exists (
                  select from company_evidence o
                   where o.company_id = :stays and o.kind = e.kind and o.subject = e.subject)
                """,
                """
                delete from mandate m where :gone in (agency_id, client_id) and (
                  :stays in (agency_id, client_id) or exists (
                    select from mandate o where o.ended is null and m.ended is null and o.id <> m.id
                       and o.agency_id = case when m.agency_id = :gone then :stays else m.agency_id end
                       and o.client_id = case when m.client_id = :gone then :stays else m.client_id end))
                """)) {
            sql.sql(doubled).param("gone", gone.id()).param("stays", stays.id()).update();
        }
    }

    /** Every table that says whose a thing is, those of later versions too. */
    private List<String> tables() {
        return sql.sql("""
                select t.table_name from information_schema.columns c join information_schema.tables t
                    on t.table_schema = c.table_schema and t.table_name = c.table_name
                 where c.table_schema = current_schema() and c.column_name = 'company_id'
                   and t.table_type = 'BASE TABLE' and t.table_name <> 'company_name'
                 order by t.table_name
                """).query((row, number) -> row.getString("table_name")).list();
    }

    private void change(String table, String column, Company gone, Company stays) {
        sql.sql("update " + table + " set " + column + " = :stays where " + column + " = :gone")
                .param("gone", gone.id())
                .param("stays", stays.id())
                .update();
    }

    private void leadOn(Company gone, Company stays) {
        sql.sql("insert into company_moved (slug, company_id, at) values (:slug, :stays, :now)")
                .param("slug", gone.slug())
                .param("stays", stays.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}

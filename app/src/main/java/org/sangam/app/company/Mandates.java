package org.sangam.app.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Mandates: asked for by an agency's admin, confirmed by a client's, ended by either. */
@Repository
public class Mandates {

    private static final int MOST = 200;

    private static final String ALL = """
            select m.id, m.asked, m.confirmed, a.id as agency_id, a.slug as agency_slug, a.name as agency_name,
                   c.id as client_id, c.slug as client_slug, c.name as client_name
              from mandate m join company a on a.id = m.agency_id join company c on c.id = m.client_id
             where m.ended is null
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Mandates(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The mandates that hold, on either side of a company: what its public page says. */
    public List<Mandate> holding(UUID company) {
        return list(" and m.confirmed is not null and (m.agency_id = :company or m.client_id = :company)", company);
    }

    /** All current mandates of the viewer's company, unconfirmed ones among them. */
    public List<Mandate> own(Viewer.Member viewer) {
        return list(" and (m.agency_id = :company or m.client_id = :company)", viewer.company());
    }

    /** Whether an agency may recruit for a client today. */
    public boolean holds(UUID agency, UUID client) {
        return sql.sql("""
                select exists (select from mandate where agency_id = :agency and client_id = :client
                                and confirmed is not null and ended is null)
                """)
                .param("agency", agency)
                .param("client", client)
                .query(Boolean.class)
                .single();
    }

    /** Asks a client for its mandate; asking twice changes nothing. False when the viewer is no agency's admin. */
    @Transactional
    public boolean ask(Viewer.Member viewer, UUID client) {
        boolean mayAsk = viewer.role() == Role.ADMIN && !client.equals(viewer.company()) && agency(viewer);
        if (mayAsk) {
            sql.sql("""
                    insert into mandate (id, agency_id, client_id, asked) values (:id, :agency, :client, :now)
                    on conflict (agency_id, client_id) where ended is null do nothing
                    """)
                    .param("id", NewId.now(clock))
                    .param("agency", viewer.company())
                    .param("client", client)
                    .param("now", now())
                    .update();
        }
        return mayAsk;
    }

    /** Confirms a mandate of which the viewer's company is the client. */
    @Transactional
    public boolean confirm(Viewer.Member viewer, UUID id) {
        return viewer.role() == Role.ADMIN
                && sql.sql("""
                        update mandate set confirmed = coalesce(confirmed, :now)
                         where id = :id and client_id = :company and ended is null
                        """)
                                .param("now", now())
                                .param("id", id)
                                .param("company", viewer.company())
                                .update()
                        == 1;
    }

    /** Ends or refuses a mandate on either side of which the viewer's company stands. */
    @Transactional
    public boolean end(Viewer.Member viewer, UUID id) {
        return viewer.role() == Role.ADMIN
                && sql.sql("""
                        update mandate set ended = :now
                         where id = :id and ended is null and (client_id = :company or agency_id = :company)
                        """)
                                .param("now", now())
                                .param("id", id)
                                .param("company", viewer.company())
                                .update()
                        == 1;
    }

    private boolean agency(Viewer.Member viewer) {
        return sql.sql("select agency from company where id = :id")
                .param("id", viewer.company())
                .query(Boolean.class)
                .single();
    }

    private List<Mandate> list(String which, UUID company) {
        return sql.sql(ALL + which + " order by m.asked, m.id limit :most")
                .param("company", company)
                .param("most", MOST)
                .query(Mandates::read)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Mandate read(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("confirmed");
        return new Mandate(
                row.getObject("id", UUID.class),
                party(row, "agency"),
                party(row, "client"),
                row.getTimestamp("asked").toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }

    private static Mandate.Party party(ResultSet row, String side) throws SQLException {
        return new Mandate.Party(
                row.getObject(side + "_id", UUID.class), row.getString(side + "_slug"), row.getString(side + "_name"));
    }
}

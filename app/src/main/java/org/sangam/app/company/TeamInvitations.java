package org.sangam.app.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Token;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations to teams: sent by admins, accepted once, withdrawn at any time. */
@Repository
public class TeamInvitations {

    /** How many of a team may be open at once. */
    public static final int MOST = 100;

    private final JdbcClient sql;
    private final Outbox outbox;
    private final PublicAddress here;
    private final Clock clock;

    TeamInvitations(JdbcClient sql, Outbox outbox, PublicAddress here, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    /**
     * Mails an invitation; an earlier one to the same address is withdrawn.
     *
     * @return false when the viewer may not, or the team has {@value #MOST} open invitations
     */
    @Transactional
    public boolean send(Viewer.Member viewer, Company company, MailAddress address, Role role, Words words) {
        if (viewer.role() != Role.ADMIN || open(viewer).size() >= MOST) {
            return false;
        }
        withdrawAll(viewer, address);
        Token token = Token.random();
        insert(viewer, address, role, token);
        outbox.put(
                address,
                words,
                "mail.team-invitation",
                "by",
                viewer.name(),
                "company",
                company.name().text(),
                "link",
                here.of("/invitations/" + token.text()));
        return true;
    }

    /** The open invitations of the viewer's team, for its admins. */
    public List<TeamInvitation> open(Viewer.Member viewer) {
        return sql.sql("""
                select * from invitation_to_team
                 where company_id = :company and accepted is null and ends > :now order by created limit :most
                """)
                .param("company", viewer.company())
                .param("now", now())
                .param("most", MOST)
                .query(TeamInvitations::read)
                .list();
    }

    @Transactional
    public void withdraw(Viewer.Member viewer, UUID id) {
        if (viewer.role() == Role.ADMIN) {
            sql.sql("delete from invitation_to_team where id = :id and company_id = :company and accepted is null")
                    .param("id", id)
                    .param("company", viewer.company())
                    .update();
        }
    }

    /** The invitation a link stands for, while it can be accepted; reading it uses nothing up. */
    public Optional<TeamInvitation> behind(Token token) {
        return sql.sql("select * from invitation_to_team where token_hash = :hash and accepted is null and ends > :now")
                .param("hash", token.hash())
                .param("now", now())
                .query(TeamInvitations::read)
                .optional();
    }

    /** Uses the invitation up: of two who try at once, one gets it. */
    @Transactional
    public Optional<TeamInvitation> accept(Token token) {
        return sql.sql("""
                update invitation_to_team set accepted = :now
                 where token_hash = :hash and accepted is null and ends > :now returning *
                """)
                .param("hash", token.hash())
                .param("now", now())
                .query(TeamInvitations::read)
                .optional();
    }

    private void withdrawAll(Viewer.Member viewer, MailAddress address) {
        sql.sql("""
                delete from invitation_to_team
                 where company_id = :company and lower(address) = :address and accepted is null
                """)
                .param("company", viewer.company())
                .param("address", address.key())
                .update();
    }

    private void insert(Viewer.Member viewer, MailAddress address, Role role, Token token) {
        Instant now = clock.instant();
        sql.sql("""
                insert into invitation_to_team
                       (token_hash, id, company_id, address, role, invited_by, created, ends)
                values (:hash, :id, :company, :address, :role, :by, :created, :ends)
                """)
                .param("hash", token.hash())
                .param("id", NewId.now(clock))
                .param("company", viewer.company())
                .param("address", address.text())
                .param("role", role.name())
                .param("by", viewer.name())
                .param("created", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(TeamInvitation.LASTS)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static TeamInvitation read(ResultSet row, int number) throws SQLException {
        return new TeamInvitation(
                row.getObject("id", UUID.class),
                row.getObject("company_id", UUID.class),
                new MailAddress(row.getString("address")),
                Role.valueOf(row.getString("role")),
                row.getString("invited_by"),
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("ends").toInstant());
    }
}

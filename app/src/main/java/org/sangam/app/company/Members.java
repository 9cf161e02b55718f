package org.sangam.app.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The teams. Its own members see a whole team; everybody else, those who chose to be shown. */
@Repository
public class Members {

    /** More than any team is shown with. */
    private static final int MOST = 200;

    private final JdbcClient sql;
    private final Clock clock;

    Members(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes an account a member; called by whoever made sure that it may be one. */
    @Transactional
    public void join(UUID account, UUID company, Role role, String name, String title, boolean shown) {
        sql.sql("""
            insert into member (account_id, company_id, role, name, title, shown, joined)
            values (:account, :company, :role, :name, :title, :shown, :now)
            """)
                .param("account", account)
                .param("company", company)
                .param("role", role.name())
                .param("name", name)
                .param("title", title)
                .param("shown", shown)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Those of a company's team who chose to be shown, whoever looks. */
    public List<Member> shown(UUID company) {
        return sql.sql("select * from member where company_id = :company and shown order by joined, account_id limit"
                        + " :most")
                .param("company", company)
                .param("most", MOST)
                .query(Members::read)
                .list();
    }

    /** How many of each company's team chose to be shown; those of whom nobody did are left out. */
    public Map<UUID, Long> countShown(Collection<UUID> companies) {
        return sql
                .sql("""
                        select company_id, count(*) as shown from member
                        where company_id = any(:companies) and shown group by company_id
                        """)
                .param("companies", companies.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("company_id", UUID.class), row.getLong("shown")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The accounts of a company's admins, for letters to it; at most ten. */
    public List<UUID> admins(UUID company) {
        return sql.sql("select account_id from member where company_id = :company and role = 'ADMIN' order by joined"
                        + " limit 10")
                .param("company", company)
                .query((row, number) -> row.getObject("account_id", UUID.class))
                .list();
    }

    /** The viewer's whole team. */
    public List<Member> team(Viewer.Member viewer) {
        return sql.sql("select * from member where company_id = :company order by joined, account_id limit :most")
                .param("company", viewer.company())
                .param("most", MOST)
                .query(Members::read)
                .list();
    }

    /** A member, for pages that say who posted a job; whether to show more than the name is {@link Member#shown}. */
    public Optional<Member> of(UUID account) {
        return sql.sql("select * from member where account_id = :account")
                .param("account", account)
                .query(Members::read)
                .optional();
    }

    /** Those of the accounts that are members, by account. */
    public Map<UUID, Member> of(Collection<UUID> accounts) {
        return sql
                .sql("select * from member where account_id = any(:accounts)")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(Members::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Member::account, Function.identity()));
    }

    /** Says what the viewer does there and whether they stand on the public page. */
    @Transactional
    public void introduce(Viewer.Member viewer, String title, boolean shown) {
        sql.sql("update member set title = :title, shown = :shown where account_id = :account")
                .param("title", title)
                .param("shown", shown)
                .param("account", viewer.account())
                .update();
    }

    /**
     * Gives a colleague another role; felt at their next request.
     *
     * @return false when the viewer may not, the account is no colleague, or the team would be left without an admin
     */
    @Transactional
    public boolean appoint(Viewer.Member viewer, UUID account, Role role) {
        lock(viewer);
        return viewer.role() == Role.ADMIN
                && (role == Role.ADMIN || adminsBeside(viewer, account))
                && sql.sql("update member set role = :role where account_id = :account and company_id = :company")
                                .param("role", role.name())
                                .param("account", account)
                                .param("company", viewer.company())
                                .update()
                        == 1;
    }

    private boolean adminsBeside(Viewer.Member viewer, UUID account) {
        return sql.sql("""
            select exists (select from member
                            where company_id = :company and role = 'ADMIN' and account_id <> :account)
            """)
                .param("company", viewer.company())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Two admins who demote each other at once must not both succeed. */
    private void lock(Viewer.Member viewer) {
        sql.sql("select from company where id = :company for update")
                .param("company", viewer.company())
                .query((row, number) -> true)
                .list();
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("account_id", UUID.class),
                row.getObject("company_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("title"),
                row.getBoolean("shown"),
                row.getTimestamp("joined").toInstant());
    }
}

package org.sangam.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which browsers are signed in, and as whom. Asked at every request that brings a cookie, so that a sign-out or a change
 * of role is felt at once, on every node.
 */
@Repository
public class SignIns {

    private static final int MOST_SHOWN = 50;

    private final JdbcClient sql;
    private final Clock clock;

    SignIns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Signs a browser in: the token goes into its cookie and is kept here as a hash alone. */
    @Transactional
    public Token begin(UUID account) {
        Token token = Token.random();
        Instant now = clock.instant();
        sql.sql("""
                insert into sign_in (token_hash, account_id, created, seen, ends)
                values (:hash, :account, :now, :now, :ends)
                """)
                .param("hash", token.hash())
                .param("account", account)
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(SignIn.IDLE)))
                .update();
        return token;
    }

    /**
     * Whoever is behind a cookie, with today's role; empty when nobody is, or not any more.
     *
     * @param words what they read in, kept for the mail they are sent
     */
    public Optional<Viewer> viewer(Token token, Words words) {
        return sql
                .sql("""
                select a.id, a.kind, a.name, a.language, s.seen, m.company_id, m.role
                  from sign_in s join account a on a.id = s.account_id left join member m on m.account_id = a.id
                 where s.token_hash = :hash and s.ends > :now
                """)
                .param("hash", token.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> seen(row, token, words))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    public void end(Token token) {
        sql.sql("delete from sign_in where token_hash = :hash")
                .param("hash", token.hash())
                .update();
    }

    /** Signs out every browser of an account, except the one that asks when it is given. */
    @Transactional
    public int endAll(UUID account, @Nullable Token except) {
        return sql.sql("delete from sign_in where account_id = :account and token_hash <> :except")
                .param("account", account)
                .param("except", except == null ? new byte[0] : except.hash())
                .update();
    }

    /** The browsers signed in to an account, the one seen last first. */
    public List<SignIn> of(UUID account, @Nullable Token current) {
        byte[] hash = current == null ? new byte[0] : current.hash();
        return sql.sql("""
                select * from sign_in where account_id = :account and ends > :now order by seen desc limit :most
                """)
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_SHOWN)
                .query((row, number) -> new SignIn(
                        row.getTimestamp("created").toInstant(),
                        row.getTimestamp("seen").toInstant(),
                        Arrays.equals(row.getBytes("token_hash"), hash)))
                .list();
    }

    private Optional<Viewer> seen(ResultSet row, Token token, Words words) throws SQLException {
        Instant now = clock.instant();
        if (row.getTimestamp("seen").toInstant().isBefore(now.minus(SignIn.SEEN_EVERY))) {
            prolong(token, now);
        }
        if (!row.getString("language").equals(words.tag())) {
            readIn(words, row.getObject("id", UUID.class));
        }
        return viewer(row);
    }

    private void prolong(Token token, Instant now) {
        sql.sql("""
                update sign_in set seen = :now, ends = least(:idleEnd::timestamptz, created + make_interval(days => :days))
                 where token_hash = :hash
                """)
                .param("hash", token.hash())
                .param("now", Timestamp.from(now))
                .param("idleEnd", Timestamp.from(now.plus(SignIn.IDLE)))
                .param("days", (int) SignIn.LONGEST.toDays())
                .update();
    }

    private void readIn(Words words, UUID account) {
        sql.sql("update account set language = :language where id = :account")
                .param("language", words.tag())
                .param("account", account)
                .update();
    }

    /** Somebody whose company let them go is nobody here. */
    private static Optional<Viewer> viewer(ResultSet row) throws SQLException {
        UUID account = row.getObject("id", UUID.class);
        String name = row.getString("name");
        UUID company = row.getObject("company_id", UUID.class);
        return switch (Kind.valueOf(row.getString("kind"))) {
            case PERSON -> Optional.of(new Viewer.Candidate(account, name));
            case OPERATOR -> Optional.of(new Viewer.Operator(account, name));
            case TEAM ->
                company == null
                        ? Optional.empty()
                        : Optional.of(new Viewer.Member(account, company, Role.valueOf(row.getString("role")), name));
        };
    }
}

package org.sangam.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where accounts are kept; one address has one. */
@Repository
public class Accounts {

    private final JdbcClient sql;
    private final Clock clock;

    Accounts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Account> byId(UUID id) {
        return sql.sql("select * from account where id = :id")
                .param("id", id)
                .query(Accounts::read)
                .optional();
    }

    public Optional<Account> byAddress(MailAddress address) {
        return sql.sql("select * from account where lower(address) = :address")
                .param("address", address.key())
                .query(Accounts::read)
                .optional();
    }

    /** Adds an account whose address was shown to be its owner's; empty when the address has one already. */
    @Transactional
    public Optional<Account> open(Kind kind, MailAddress address, String name) {
        return sql.sql("""
                insert into account (id, kind, address, name, created) values (:id, :kind, :address, :name, :now)
                on conflict (lower(address)) do nothing returning *
                """)
                .param("id", NewId.now(clock))
                .param("kind", kind.name())
                .param("address", address.text())
                .param("name", name.strip())
                .param("now", Timestamp.from(clock.instant()))
                .query(Accounts::read)
                .optional();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new MailAddress(row.getString("address")),
                row.getString("name"),
                Words.of(Locale.forLanguageTag(row.getString("language"))),
                row.getString("password") != null,
                row.getTimestamp("created").toInstant());
    }
}

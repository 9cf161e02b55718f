package org.sangam.app.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by mail that sign in once. Following one only shows a button, so that software which opens every link of a mail
 * uses nothing up.
 */
@Repository
public class SignInLinks {

    public static final Duration LASTS = Duration.ofMinutes(30);

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress here;
    private final Clock clock;

    SignInLinks(JdbcClient sql, Accounts accounts, Outbox outbox, PublicAddress here, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    /**
     * Mails a link to an address, or, where it has no account, a word that it has none: whoever asks sees and waits the
     * same either way.
     *
     * @param next the path to go on to
     */
    @Transactional
    public void send(MailAddress address, String next, Words words) {
        Optional<Account> account = accounts.byAddress(address);
        if (account.isPresent()) {
            outbox.put(
                    address,
                    words,
                    "mail.sign-in-link",
                    "link",
                    link(account.get().id(), next));
        } else {
            outbox.put(address, words, "mail.no-account", "link", here.of("/sign-up"));
        }
    }

    /** The whole address of a new link, for a mail that says more than "sign in". */
    @Transactional
    String link(UUID account, String next) {
        Token token = Token.random();
        Instant now = clock.instant();
        sql.sql("""
                insert into sign_in_link (token_hash, account_id, created, ends, next)
                values (:hash, :account, :now, :ends, :next)
                """)
                .param("hash", token.hash())
                .param("account", account)
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(LASTS)))
                .param("next", next)
                .update();
        return here.of("/sign-in/link/" + token.text());
    }

    /** Whether a link would still sign in; asking uses nothing up. */
    public boolean works(Token token) {
        return sql.sql("""
                select exists (select from sign_in_link where token_hash = :hash and used is null and ends > :now)
                """)
                .param("hash", token.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Uses a link up: of two who try at once, one gets in. */
    @Transactional
    public Optional<Used> use(Token token) {
        return sql.sql("""
                update sign_in_link set used = :now where token_hash = :hash and used is null and ends > :now
                returning account_id, next
                """)
                .param("hash", token.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Used(row.getObject("account_id", UUID.class), row.getString("next")))
                .optional();
    }

    /** Makes every link of an account useless, after its password changed. */
    void revoke(UUID account) {
        sql.sql("delete from sign_in_link where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Whom a link signed in, and where they were going. */
    public record Used(UUID account, String next) {}
}

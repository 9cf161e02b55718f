package org.sangam.app.account;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Passwords, for those who want one beside the links by mail. */
@Repository
public class Passwords {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final SignIns signIns;
    private final SignInLinks links;
    private final Hashing hashing;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Passwords(
            JdbcClient sql,
            Accounts accounts,
            SignIns signIns,
            SignInLinks links,
            Hashing hashing,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.sql = sql;
        this.accounts = accounts;
        this.signIns = signIns;
        this.links = links;
        this.hashing = hashing;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Whether an address and a password belong together. An unknown address takes as long as a wrong password. */
    public Check check(MailAddress address, String password) {
        Stored stored = stored(address);
        Optional<Boolean> right = hashing.matches(password, stored == null ? null : stored.hash());
        if (right.isEmpty()) {
            return new Busy();
        }
        if (stored == null || !right.get()) {
            return new Wrong();
        }
        if (hashing.outdated(stored.hash())) {
            hashing.hash(password).ifPresent(better -> store(stored.account(), better));
        }
        return new Right(stored.account());
    }

    /**
     * Sets or changes a password, signs out every other browser, makes mailed links useless, and tells the owner by mail.
     *
     * @param current the browser that asks, which stays signed in
     */
    public Change change(UUID id, String password, @Nullable Token current, Words words) {
        Account account = accounts.byId(id).orElseThrow();
        Optional<PasswordRule.Flaw> flaw = PasswordRule.flaw(password, account);
        if (flaw.isPresent()) {
            return switch (flaw.get()) {
                case TOO_SHORT -> Change.TOO_SHORT;
                case TOO_LONG -> Change.TOO_LONG;
                case COMMON -> Change.COMMON;
                case ABOUT_YOU -> Change.ABOUT_YOU;
            };
        }
        Optional<String> hash = hashing.hash(password);
        hash.ifPresent(made -> transaction.executeWithoutResult(status -> {
            store(id, made);
            signIns.endAll(id, current);
            links.revoke(id);
            outbox.put(account.address(), words, "mail.password-changed");
        }));
        return hash.isPresent() ? Change.DONE : Change.BUSY;
    }

    private @Nullable Stored stored(MailAddress address) {
        return sql.sql("select id, password from account where lower(address) = :address and password is not null")
                .param("address", address.key())
                .query((row, number) -> new Stored(row.getObject("id", UUID.class), row.getString("password")))
                .optional()
                .orElse(null);
    }

    private void store(UUID account, String hash) {
        sql.sql("update account set password = :hash where id = :id")
                .param("hash", hash)
                .param("id", account)
                .update();
    }

    private record Stored(UUID account, String hash) {}

    /** What became of a change. */
    public enum Change {
        DONE,
        BUSY,
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        ABOUT_YOU
    }

    /** What came of checking a password. */
    public sealed interface Check {}

    public record Right(UUID account) implements Check {}

    /** The address or the password: which of them is not said. */
    public record Wrong() implements Check {}

    /** Too many people are signing in; try again in a moment. */
    public record Busy() implements Check {}
}

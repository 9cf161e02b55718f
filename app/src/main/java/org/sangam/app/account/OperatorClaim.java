package org.sangam.app.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Token;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an installation gets its operator: whoever started it finds an address on the console, new at each start, until
 * somebody used it. There is no default name or password to forget about.
 */
@Repository
public class OperatorClaim {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final PublicAddress here;
    private final Clock clock;
    private volatile @Nullable Token token;

    OperatorClaim(JdbcClient sql, Accounts accounts, PublicAddress here, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.here = here;
        this.clock = clock;
    }

    /** Says the address on the console, which is not the log: logs are kept and passed on. */
    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        if (open()) {
            Token fresh = Token.random();
            token = fresh;
            System.err.println("Nobody runs this marketplace yet. To become its operator, open "
                    + here.of("/operator/" + fresh.text()));
        }
    }

    /** Whether a token is the one on the console and nobody used it yet. */
    public boolean offers(Token shown) {
        Token offered = token;
        return offered != null && offered.sameAs(shown) && open();
    }

    /** Makes the operator's account: of two who try at once, one gets it. */
    @Transactional
    public Optional<Account> take(Token shown, MailAddress address, String name) {
        sql.sql("lock table operator_claim in share row exclusive mode").update();
        if (!offers(shown) || accounts.byAddress(address).isPresent()) {
            return Optional.empty();
        }
        Account account = accounts.open(Kind.OPERATOR, address, name).orElseThrow();
        sql.sql("insert into operator_claim (account_id, claimed) values (:account, :now)")
                .param("account", account.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return Optional.of(account);
    }

    private boolean open() {
        return sql.sql("select not exists (select from operator_claim)")
                .query(Boolean.class)
                .single();
    }
}

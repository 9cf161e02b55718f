package org.sangam.app.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.webhook.Webhook.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where webhooks are kept. Each is its account's alone; another's is answered as if it never was. */
@Repository
public class Webhooks {

    /** How long messages carry the signature of a secret that was replaced, beside the new one's. */
    static final Duration OLD_SECRET = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    Webhooks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What became of setting one up. */
    public enum SetUp {
        DONE,
        /** The account has {@value Webhook#MOST} already. */
        FULL
    }

    /** Adds one; the same id again is the same webhook. */
    @Transactional
    public SetUp add(UUID account, UUID id, URI address, String query) {
        sql.sql("select id from account where id = :account for update")
                .param("account", account)
                .query(UUID.class)
                .optional();
        if (of(account, id).isPresent()) {
            return SetUp.DONE;
        }
        if (of(account).size() >= Webhook.MOST) {
            return SetUp.FULL;
        }
        sql.sql("""
                insert into webhook (id, account_id, address, query, secret, created, told)
                values (:id, :account, :address, :query, :secret, :now, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("account", account)
                .param("address", address.toString())
                .param("query", query)
                .param("secret", Secret.random().bytes())
                .param("now", now())
                .update();
        return SetUp.DONE;
    }

    /** An account's own, the oldest first. */
    public List<Webhook> of(UUID account) {
        return sql.sql("select * from webhook where account_id = :account order by created, id")
                .param("account", account)
                .query(this::read)
                .list();
    }

    public Optional<Webhook> of(UUID account, UUID id) {
        return sql.sql("select * from webhook where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Webhook> byId(UUID id) {
        return sql.sql("select * from webhook where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Gives it a new secret; the one before counts for {@link #OLD_SECRET} more. */
    @Transactional
    public void renew(UUID account, UUID id) {
        sql.sql("""
                update webhook set before = secret, before_ends = :ends, secret = :secret
                 where account_id = :account and id = :id
                """)
                .param("ends", Timestamp.from(clock.instant().plus(OLD_SECRET)))
                .param("secret", Secret.random().bytes())
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Tells it again from now on, after it had ended. */
    @Transactional
    public void resume(UUID account, UUID id) {
        sql.sql("""
                update webhook set ended = null, ended_why = null, told = :now
                 where account_id = :account and id = :id and ended is not null
                """)
                .param("now", now())
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Forgets it and its messages. */
    @Transactional
    public void remove(UUID account, UUID id) {
        sql.sql("delete from webhook where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Sends nothing more to it; true when it was told until now. */
    boolean end(UUID id, Why why) {
        return sql.sql("update webhook set ended = :now, ended_why = :why where id = :id and ended is null")
                        .param("now", now())
                        .param("why", why.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * Takes up to so many that were last told before a time, and notes that they are told up to now; {@link Webhook#told} of
     * what is returned is the time before. To be called in the transaction that writes the messages.
     */
    @Transactional
    List<Webhook> due(Instant before, int most) {
        return sql.sql("""
                with due as (
                  select * from webhook where ended is null and told < :before
                  order by told limit :most for update skip locked),
                noted as (update webhook set told = :now where id in (select id from due))
                select * from due order by told
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .param("now", now())
                .query(this::read)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Webhook read(ResultSet row, int number) throws SQLException {
        List<Secret> secrets = new ArrayList<>(List.of(new Secret(row.getBytes("secret"))));
        @Nullable Timestamp ends = row.getTimestamp("before_ends");
        if (ends != null && ends.toInstant().isAfter(clock.instant())) {
            secrets.add(new Secret(row.getBytes("before")));
        }
        @Nullable Timestamp ended = row.getTimestamp("ended");
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                URI.create(row.getString("address")),
                row.getString("query"),
                secrets,
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("told").toInstant(),
                ended == null ? null : new Webhook.Ended(Why.valueOf(row.getString("ended_why")), ended.toInstant()));
    }
}

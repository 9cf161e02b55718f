package org.sangam.app.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.sangam.app.notification.Subscription.Pace;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails people asked for. A module asks on a visitor's behalf ({@link #ask}), and later, as often as it likes, takes
 * those that are due ({@link #due}) and writes to each ({@link #write}), all in one transaction: a crash in between sends
 * nothing twice and forgets nothing.
 */
@Repository
public class Subscriptions {

    private static final Duration TO_CONFIRM = Duration.ofDays(2);

    private final JdbcClient sql;
    private final Outbox outbox;
    private final PublicAddress here;
    private final Clock clock;

    Subscriptions(JdbcClient sql, Outbox outbox, PublicAddress here, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    /** What somebody asks to be mailed: what about, as {@link Subscription} has it, and how often. */
    public record Wanted(Subscription.Kind kind, String subject, String name, Pace pace) {}

    /**
     * Mails a link that begins the mails. Whoever asks reads the same, whether the address has this already or not; an
     * address that has {@value Subscription#MOST} is told to end one first.
     */
    @Transactional
    public void ask(Wanted wanted, MailAddress to, Words words) {
        if (count(to) >= Subscription.MOST) {
            outbox.put(to, words, "mail.subscription-full", "count", Subscription.MOST);
            return;
        }
        Token token = Token.random();
        insert(wanted, to, words, token);
        outbox.put(
                to,
                words,
                "mail.subscription",
                "what",
                Subscription.about(wanted.kind(), wanted.name(), wanted.pace(), words),
                "link",
                here.of("/subscriptions/" + token.text()));
    }

    /** Begins mails to somebody who is signed in under the address, which has answered before. False when it has too many. */
    @Transactional
    public boolean begin(Wanted wanted, MailAddress to, Words words) {
        if (count(to) >= Subscription.MOST) {
            return false;
        }
        Token token = Token.random();
        insert(wanted, to, words, token);
        confirm(token);
        return true;
    }

    /** What is mailed to an address, for its owner; the newest first. */
    public List<Subscription> of(MailAddress address) {
        return sql.sql("""
            select * from subscription where lower(recipient) = :address and confirmed is not null
            order by confirmed desc, id
            """)
                .param("address", address.key())
                .query(Subscriptions::read)
                .list();
    }

    /** What a mailed link would begin, while it can; reading it uses nothing up. */
    public Optional<Subscription> behind(Token token) {
        return sql.sql("select * from subscription where ask_hash = :hash and ask_ends > :now")
                .param("hash", token.hash())
                .param("now", now())
                .query(Subscriptions::read)
                .optional();
    }

    /** Begins what a mailed link asked for; doing it again changes nothing. */
    @Transactional
    public Optional<Subscription> confirm(Token token) {
        return sql.sql("""
            update subscription set confirmed = coalesce(confirmed, :now), pace = asked_pace,
                   told = case when confirmed is null then :now else told end
             where ask_hash = :hash and ask_ends > :now
            returning *
            """)
                .param("hash", token.hash())
                .param("now", now())
                .query(Subscriptions::read)
                .optional();
    }

    /** What a way out would end; empty when it has ended. */
    public Optional<Subscription> leading(Token wayOut) {
        return sql.sql("select * from subscription where way_out = :out")
                .param("out", wayOut.text())
                .query(Subscriptions::read)
                .optional();
    }

    /** Writes no more often from now on; empty when it has ended. */
    @Transactional
    public Optional<Subscription> slow(Token wayOut, Pace pace) {
        return sql.sql("update subscription set pace = :pace, asked_pace = :pace where way_out = :out returning *")
                .param("pace", pace.name())
                .param("out", wayOut.text())
                .query(Subscriptions::read)
                .optional();
    }

    /** Ends it, and forgets the address with it. */
    @Transactional
    public void end(Token wayOut) {
        sql.sql("delete from subscription where way_out = :out")
                .param("out", wayOut.text())
                .update();
    }

    /** Forgets all that an address asked for. */
    @Transactional
    public void forget(MailAddress address) {
        sql.sql("delete from subscription where lower(recipient) = :address")
                .param("address", address.key())
                .update();
    }

    /**
     * Takes up to so many whose pace lets them be told again, and notes that they are told up to now; {@link
     * Subscription#told} of what is returned is the time before. Nobody else is given them meanwhile. To be called in the
     * transaction that writes the letters.
     */
    @Transactional
    public List<Subscription> due(Subscription.Kind kind, int most) {
        return sql.sql("""
            with due as (
              select * from subscription
              where kind = :kind and confirmed is not null
                and told < case pace when 'DAILY' then :daily::timestamptz else :weekly::timestamptz end
              order by told limit :most
              for update skip locked),
            noted as (
              update subscription set told = :now where id in (select id from due))
            select * from due order by told
            """)
                .param("kind", kind.name())
                .param("daily", Timestamp.from(clock.instant().minus(Pace.DAILY.between())))
                .param("weekly", Timestamp.from(clock.instant().minus(Pace.WEEKLY.between())))
                .param("most", most)
                .param("now", now())
                .query(Subscriptions::read)
                .list();
    }

    /** Writes one of its mails, which says at its foot and in its head how to end them. */
    public void write(Subscription to, String code, Object... namesAndValues) {
        outbox.put(to, code, here.of(wayOut(to.wayOut())), namesAndValues);
    }

    static String wayOut(Token token) {
        return "/subscriptions/end/" + token.text();
    }

    @Scheduled(initialDelay = 7, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forgetUnanswered() {
        sql.sql("delete from subscription where confirmed is null and ask_ends < :now")
                .param("now", now())
                .update();
    }

    private int count(MailAddress to) {
        return sql.sql("select count(*) from subscription where lower(recipient) = :to")
                .param("to", to.key())
                .query(Integer.class)
                .single();
    }

    private void insert(Wanted wanted, MailAddress to, Words words, Token token) {
        sql.sql("""
            insert into subscription (id, kind, pace, asked_pace, subject, name, recipient, language, asked, ask_hash,
                                      ask_ends, way_out, told)
            values (:id, :kind, :pace, :pace, :subject, :name, :to, :language, :now, :hash, :ends, :out, :now)
            on conflict (lower(recipient), kind, md5(subject)) do update
               set ask_hash = excluded.ask_hash, ask_ends = excluded.ask_ends, name = excluded.name,
                   asked_pace = excluded.asked_pace,
                   language = case when subscription.confirmed is null
                                   then excluded.language else subscription.language end
            """)
                .param("id", NewId.now(clock))
                .param("kind", wanted.kind().name())
                .param("pace", wanted.pace().name())
                .param("subject", wanted.subject())
                .param("name", wanted.name())
                .param("to", to.text())
                .param("language", words.tag())
                .param("now", now())
                .param("hash", token.hash())
                .param("ends", Timestamp.from(clock.instant().plus(TO_CONFIRM)))
                .param("out", Token.random().text())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Subscription read(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                Subscription.Kind.valueOf(row.getString("kind")),
                Pace.valueOf(row.getString("pace")),
                row.getString("subject"),
                row.getString("name"),
                new MailAddress(row.getString("recipient")),
                row.getString("language"),
                new Token(row.getString("way_out")),
                row.getTimestamp("told").toInstant());
    }
}

package org.sangam.app.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.NewId;
import org.sangam.app.webhook.Message.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The messages that wait, were taken, or were given up; the latter two for 30 days. */
@Repository
public class Messages {

    /** How many of a webhook's messages its page shows. */
    public static final int PAGE = 50;

    /** No more wait for one webhook; a receiver that is away that long reads the search itself when it is back. */
    static final int MOST_WAITING = 200;

    /** Longer than a try may take, so that nobody else brings the same message meanwhile. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient sql;
    private final Clock clock;

    Messages(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest of one webhook. Whose it is, is asked before. */
    public List<Message> of(Webhook webhook) {
        return sql.sql(
                        "select * from webhook_message where webhook_id = :webhook order by created desc, id desc limit :most")
                .param("webhook", webhook.id())
                .param("most", PAGE)
                .query(Messages::read)
                .list();
    }

    /** Brings a message again at once, whatever became of it; the receiver sees the same id. */
    @Transactional
    public void again(Webhook webhook, UUID id) {
        sql.sql("""
                update webhook_message set next_try = :now, tries = 0, delivered = null, given_up = null
                 where webhook_id = :webhook and id = :id
                """)
                .param("now", now())
                .param("webhook", webhook.id())
                .param("id", id)
                .update();
    }

    /** Nothing happens while {@value #MOST_WAITING} wait for the same webhook. */
    void add(Webhook webhook, String body) {
        sql.sql("""
                insert into webhook_message (id, webhook_id, body, created, next_try)
                select :id, :webhook, :body, :now, :now
                 where (select count(*) from webhook_message
                         where webhook_id = :webhook and next_try is not null) < :most
                """)
                .param("id", NewId.now(clock))
                .param("webhook", webhook.id())
                .param("body", body)
                .param("now", now())
                .param("most", MOST_WAITING)
                .update();
    }

    /** Takes up to so many that are due, one of each webhook; nobody else is given them before the lease ends. */
    List<Message> claim(int most) {
        return sql.sql("""
                update webhook_message set tries = tries + 1, next_try = :until
                where id in (
                  select m.id from webhook_message m
                  where m.next_try <= :now and m.tries < :mostTries
                    and not exists (select from webhook_message earlier
                                     where earlier.webhook_id = m.webhook_id and earlier.next_try <= :now
                                       and (earlier.next_try, earlier.id) < (m.next_try, m.id))
                  order by m.next_try
                  limit :most
                  for update skip locked)
                returning *
                """)
                .param("now", now())
                .param("until", Timestamp.from(clock.instant().plus(LEASE)))
                .param("mostTries", Message.MOST_TRIES)
                .param("most", most)
                .query(Messages::read)
                .list();
    }

    void delivered(Message message, Answer answer) {
        settle(message, answer, "delivered = :now, next_try = null");
    }

    void givenUp(Message message, Answer answer) {
        settle(message, answer, "given_up = :now, next_try = null");
    }

    void later(Message message, Answer answer, Instant next) {
        sql.sql("update webhook_message set next_try = :next, status = :status, trouble = :trouble where id = :id")
                .param("next", Timestamp.from(next))
                .param("status", status(answer))
                .param("trouble", trouble(answer))
                .param("id", message.id())
                .update();
    }

    /** Gives up what waits for a webhook that has ended. */
    void drop(UUID webhook) {
        sql.sql(
                        "update webhook_message set given_up = :now, next_try = null where webhook_id = :id and next_try is not null")
                .param("now", now())
                .param("id", webhook)
                .update();
    }

    /** Gives up those whose last try never came back, and forgets what is old. */
    void tidy() {
        sql.sql("""
                update webhook_message set given_up = :now, next_try = null
                 where next_try <= :now and tries >= :mostTries
                """).param("now", now()).param("mostTries", Message.MOST_TRIES).update();
        sql.sql("delete from webhook_message where created < :before and next_try is null")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(30))))
                .update();
    }

    private void settle(Message message, Answer answer, String how) {
        sql.sql("update webhook_message set " + how + ", status = :status, trouble = :trouble where id = :id")
                .param("now", now())
                .param("status", status(answer))
                .param("trouble", trouble(answer))
                .param("id", message.id())
                .update();
    }

    private static @Nullable Integer status(Answer answer) {
        return answer instanceof Answer.Status status ? status.code() : null;
    }

    private static @Nullable String trouble(Answer answer) {
        return answer instanceof Answer.None none ? none.trouble().name() : null;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Message read(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getString("body"),
                row.getTimestamp("created").toInstant(),
                row.getInt("tries"),
                instant(row, "next_try"),
                instant(row, "delivered"),
                instant(row, "given_up"),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        @Nullable String trouble = row.getString("trouble");
        if (trouble != null) {
            return new Answer.None(Message.Trouble.valueOf(trouble));
        }
        int status = row.getInt("status");
        return row.wasNull() ? null : new Answer.Status(status, null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.sangam.app.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait, were sent, or were given up; the latter two for 30 days. */
@Repository
public class Mails {

    /** Longer than a mail server may take, so that nobody else sends the same mail meanwhile. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient sql;

    Mails(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Mail mail) {
        sql.sql("""
                insert into mail (id, recipient, subject, body, created, next_try, way_out)
                values (:id, :recipient, :subject, :body, :created, :created, :out)
                """)
                .param("id", mail.id())
                .param("recipient", mail.to().text())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("created", Timestamp.from(mail.created()))
                .param("out", mail.wayOut() == null ? null : mail.wayOut().text())
                .update();
    }

    /** Takes up to so many mails that are due; nobody else is given them before the lease ends. */
    List<Mail> claim(Instant now, int most) {
        return sql.sql("""
                update mail set tries = tries + 1, next_try = :until
                where id in (
                  select id from mail
                  where next_try <= :now and tries < :mostTries
                  order by next_try
                  limit :most
                  for update skip locked)
                returning *
                """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(LEASE)))
                .param("mostTries", Mail.MOST_TRIES)
                .param("most", most)
                .query(Mails::read)
                .list();
    }

    void sent(UUID id, Instant now) {
        sql.sql("update mail set sent = :now, next_try = null, body = '', way_out = null where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    void retry(UUID id, Instant next) {
        sql.sql("update mail set next_try = :next where id = :id")
                .param("id", id)
                .param("next", Timestamp.from(next))
                .update();
    }

    /** Gives up the mails whose last try failed or never came back. */
    int giveUp(Instant now) {
        return sql.sql("""
                update mail set given_up = :now, next_try = null, body = '', way_out = null
                where next_try <= :now and tries >= :mostTries
                """)
                .param("now", Timestamp.from(now))
                .param("mostTries", Mail.MOST_TRIES)
                .update();
    }

    int forget(Instant before) {
        return sql.sql("delete from mail where created < :before and next_try is null")
                .param("before", Timestamp.from(before))
                .update();
    }

    /** How many were given up, for whoever runs this marketplace. */
    public int givenUp() {
        return sql.sql("select count(*) from mail where given_up is not null")
                .query(Integer.class)
                .single();
    }

    /** The newest, for the page that stands in for a mailbox. */
    public List<Mail> newest(int most) {
        return sql.sql("select * from mail order by created desc, id desc limit :most")
                .param("most", most)
                .query(Mails::read)
                .list();
    }

    private static Mail read(ResultSet row, int number) throws SQLException {
        Timestamp sent = row.getTimestamp("sent");
        String out = row.getString("way_out");
        return new Mail(
                row.getObject("id", UUID.class),
                new MailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("created").toInstant(),
                row.getInt("tries"),
                sent == null ? null : sent.toInstant(),
                out == null ? null : new Token(out));
    }
}
